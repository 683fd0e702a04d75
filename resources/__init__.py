"""The program's data files and their readers.

`reader` finds and reads the files, `register` knows the municipalities. Both stand on the standard
library alone and read a file first when it is asked for.
"""
