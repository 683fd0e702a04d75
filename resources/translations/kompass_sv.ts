<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New evaluation…</source>
        <translation>&amp;Ny utvärdering…</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;Öppna fil…</translation>
    </message>
    <message>
        <source>Open the &amp;example, Kalix 2012</source>
        <translation>Öppna e&amp;xemplet, Kalix 2012</translation>
    </message>
    <message>
        <source>&amp;All evaluations</source>
        <translation>A&amp;lla utvärderingar</translation>
    </message>
    <message>
        <source>&amp;Export report as PDF…</source>
        <translation>&amp;Exportera rapporten som PDF…</translation>
    </message>
    <message>
        <source>&amp;Restore an earlier version…</source>
        <translation>&amp;Återställ tidigare version…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Å&amp;ngra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nästa sida</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Föregående sida</translation>
    </message>
    <message>
        <source>Next question &amp;not scored</source>
        <translation>Nästa &amp;ej bedömda fråga</translation>
    </message>
    <message>
        <source>&amp;About Kommunkompassen</source>
        <translation>&amp;Om Kommunkompassen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
</context>
<context>
    <name>AreaPage</name>
    <message>
        <source>General</source>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrkor</translation>
    </message>
    <message>
        <source>Improvement areas</source>
        <translation>Förbättringsområden</translation>
    </message>
    <message>
        <source>General, {area}</source>
        <translation>Allmänt, {area}</translation>
    </message>
    <message>
        <source>What characterises the area as a whole</source>
        <translation>Det som kännetecknar området som helhet</translation>
    </message>
    <message>
        <source>Strengths, {area}</source>
        <translation>Styrkor, {area}</translation>
    </message>
    <message>
        <source>A strength</source>
        <translation>En styrka</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Lägg till en styrka</translation>
    </message>
    <message>
        <source>Improvement areas, {area}</source>
        <translation>Förbättringsområden, {area}</translation>
    </message>
    <message>
        <source>An improvement area</source>
        <translation>Ett förbättringsområde</translation>
    </message>
    <message>
        <source>Add an improvement area</source>
        <translation>Lägg till ett förbättringsområde</translation>
    </message>
</context>
<context>
    <name>AverageEditor</name>
    <message>
        <source>Average to show beside the profile</source>
        <translation>Genomsnitt att visa bredvid profilen</translation>
    </message>
    <message>
        <source>No average</source>
        <translation>Inget genomsnitt</translation>
    </message>
    <message>
        <source>Own average, typed in</source>
        <translation>Eget genomsnitt, inskrivet</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Benämning</translation>
    </message>
    <message>
        <source>for example Genomsnitt 2010–2012</source>
        <translation>till exempel Genomsnitt 2010–2012</translation>
    </message>
    <message>
        <source>Number of municipalities</source>
        <translation>Antal kommuner</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Average of {area}</source>
        <translation>Genomsnitt för {area}</translation>
    </message>
</context>
<context>
    <name>EarlierVersions</name>
    <message>
        <source>As it was {moment}</source>
        <translation>Så här var den {moment}</translation>
    </message>
    <message>
        <source>The evaluation is again as it was {moment}.</source>
        <translation>Utvärderingen är åter som den var {moment}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>EvidenceMarks</name>
    <message>
        <source>interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on: {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Open an evaluation</source>
        <translation>Öppna en utvärdering</translation>
    </message>
    <message>
        <source>Evaluations (*.kompass);;All files (*)</source>
        <translation>Utvärderingar (*.kompass);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportera rapporten</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>ItemTools</name>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>Flytta upp (Ctrl+Upp)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>Flytta ned (Ctrl+Ned)</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Delete)</source>
        <translation>Ta bort (Ctrl+Delete)</translation>
    </message>
</context>
<context>
    <name>KeyFactsPage</name>
    <message>
        <source>Key facts</source>
        <translation>Kortfakta</translation>
    </message>
    <message>
        <source>Municipality group</source>
        <translation>Kommungrupp</translation>
    </message>
    <message>
        <source>What the group means</source>
        <translation>Vad gruppen innebär</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Folkmängd</translation>
    </message>
    <message>
        <source>Population, year</source>
        <translation>Folkmängd, år</translation>
    </message>
    <message>
        <source>Population change</source>
        <translation>Folkökning/minskning</translation>
    </message>
    <message>
        <source>Change, period</source>
        <translation>Förändring, period</translation>
    </message>
    <message>
        <source>Number of employees</source>
        <translation>Antal anställda</translation>
    </message>
    <message>
        <source>Of which women</source>
        <translation>Därav kvinnor</translation>
    </message>
    <message>
        <source>Governing parties</source>
        <translation>Partier i styret</translation>
    </message>
    <message>
        <source>After the election of</source>
        <translation>Efter valet</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Skattesats</translation>
    </message>
    <message>
        <source>Of which municipal</source>
        <translation>Därav kommunal</translation>
    </message>
    <message>
        <source>Facts of the municipality</source>
        <translation>Uppgifter om kommunen</translation>
    </message>
    <message>
        <source>Printed in the report exactly as written here. Empty facts are left out.</source>
        <translation>Skrivs i rapporten precis som här. Tomma uppgifter utelämnas.</translation>
    </message>
    <message>
        <source>for example {value}</source>
        <translation>till exempel {value}</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgåva</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutade</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
</context>
<context>
    <name>NewEvaluationPage</name>
    <message>
        <source>New evaluation</source>
        <translation>Ny utvärdering</translation>
    </message>
    <message>
        <source>Create evaluation</source>
        <translation>Skapa utvärderingen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgåva</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>for example november 2012</source>
        <translation>till exempel november 2012</translation>
    </message>
    <message>
        <source>People interviewed</source>
        <translation>Antal intervjuade</translation>
    </message>
    <message>
        <source>Previous evaluation</source>
        <translation>Föregående utvärdering</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Utvärderare</translation>
    </message>
    <message>
        <source>Name, organisation</source>
        <translation>Namn, organisation</translation>
    </message>
    <message>
        <source>Municipality and year</source>
        <translation>Kommun och år</translation>
    </message>
    <message>
        <source>One on each line: name, organisation</source>
        <translation>En per rad: namn, organisation</translation>
    </message>
    <message>
        <source>{edition}, scored per area</source>
        <translation>{edition}, bedöms per område</translation>
    </message>
    <message>
        <source>{edition}, {count} questions</source>
        <translation>{edition}, {count} frågor</translation>
    </message>
    <message>
        <source>Code {code} · {county} · municipality group {group}</source>
        <translation>Kod {code} · {county} · kommungrupp {group}</translation>
    </message>
    <message>
        <source>Not in the register: the name is used as written.</source>
        <translation>Finns inte i registret: namnet används som det är skrivet.</translation>
    </message>
    <message>
        <source>Write the first letters, or choose from the list.</source>
        <translation>Skriv de första bokstäverna eller välj i listan.</translation>
    </message>
    <message>
        <source>Say which municipality is evaluated.</source>
        <translation>Ange vilken kommun som utvärderas.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Skriv årtalet med fyra siffror.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>OpenTrouble</name>
    <message>
        <source>Open to read</source>
        <translation>Öppna för läsning</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ta över</translation>
    </message>
    <message>
        <source>The newest whole copy on this computer is from {moment}.</source>
        <translation>Den senaste hela kopian på den här datorn är från {moment}.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Öppna kopian</translation>
    </message>
    <message>
        <source>This is the copy from {moment}. The damaged file is kept beside it as {file}.</source>
        <translation>Det här är kopian från {moment}. Den skadade filen ligger kvar bredvid som {file}.</translation>
    </message>
    <message>
        <source>The evaluation is open to be read: nothing can be changed in it.</source>
        <translation>Utvärderingen är öppen för läsning: inget kan ändras i den.</translation>
    </message>
    <message>
        <source>Save as a copy of my own</source>
        <translation>Spara som en egen kopia</translation>
    </message>
</context>
<context>
    <name>OutcomeSelector</name>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome, {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsBox</name>
    <message>
        <source>At most {max} points</source>
        <translation>Högst {max} poäng</translation>
    </message>
    <message>
        <source>Points are a number with at most two decimals, such as 7,25</source>
        <translation>Poäng skrivs som ett tal med högst två decimaler, till exempel 7,25</translation>
    </message>
    <message>
        <source>of {max} points</source>
        <translation>av {max} poäng</translation>
    </message>
</context>
<context>
    <name>PointsEditor</name>
    <message>
        <source>of {max}</source>
        <translation>av {max}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
</context>
<context>
    <name>PointsSlider</name>
    <message>
        <source>Not scored</source>
        <translation>Ej bedömd</translation>
    </message>
    <message>
        <source>{points} of {max} points</source>
        <translation>{points} av {max} poäng</translation>
    </message>
</context>
<context>
    <name>ProfilePanel</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Every figure is rounded by itself from the exact points, so rows need not add up to the sums.</source>
        <translation>Varje tal är avrundat för sig från de exakta poängen. Därför behöver raderna inte stämma med summorna.</translation>
    </message>
    <message>
        <source>of {max} points</source>
        <translation>av {max} poäng</translation>
    </message>
</context>
<context>
    <name>ProfileTable</name>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Avg.</source>
        <translation>Snitt</translation>
    </message>
    <message>
        <source>Points of the areas</source>
        <translation>Områdenas poäng</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The report is being written…</source>
        <translation>Rapporten skrivs…</translation>
    </message>
    <message>
        <source>About Kommunkompassen</source>
        <translation>Om Kommunkompassen</translation>
    </message>
    <message>
        <source>Kommunkompassen {version}

The tool for evaluations of municipalities&apos; leadership and ways of working.</source>
        <translation>Kommunkompassen {version}

Verktyget för utvärderingar av kommuners ledning och arbetssätt.</translation>
    </message>
    <message>
        <source>The report is written: {file}</source>
        <translation>Rapporten är skriven: {file}</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Öppna rapporten</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Visa mappen</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Text of {question}</source>
        <translation>Text till {question}</translation>
    </message>
    <message>
        <source>The report&apos;s text under “{heading}”</source>
        <translation>Rapportens text under ”{heading}”</translation>
    </message>
</context>
<context>
    <name>RadarChart</name>
    <message>
        <source>Profile of the areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This evaluation</source>
        <translation>Den här utvärderingen</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryOffer</name>
    <message>
        <source>The program was not closed the last time. {evaluation} is here as it was {moment}.</source>
        <translation>Programmet stängdes inte som det ska förra gången. {evaluation} finns här som den var {moment}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
    <message>
        <source>Do not offer again</source>
        <translation>Erbjud inte igen</translation>
    </message>
    <message>
        <source>What was written until {moment} could not be saved in the file, but is kept here.</source>
        <translation>Det som skrevs fram till {moment} kunde inte sparas i filen men finns kvar här.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Ta tillbaka det</translation>
    </message>
    <message>
        <source>What was written until {moment} is back.</source>
        <translation>Det som skrevs fram till {moment} är tillbaka.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>SaveLabel</name>
    <message>
        <source>Saved state</source>
        <translation>Sparläge</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Skrivskyddad</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Inte sparat</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Sparat {time}</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Sparat</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sparar…</translation>
    </message>
</context>
<context>
    <name>SaveTrouble</name>
    <message>
        <source>Read the file anew</source>
        <translation>Läs in filen på nytt</translation>
    </message>
    <message>
        <source>Save mine as a copy</source>
        <translation>Spara min som en kopia</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Spara en kopia någon annanstans…</translation>
    </message>
    <message>
        <source>If you close anyway, the newest changes are kept on this computer and offered the next time.</source>
        <translation>Om du stänger ändå finns de senaste ändringarna kvar på den här datorn och erbjuds nästa gång.</translation>
    </message>
    <message>
        <source>If you close anyway, the newest changes are lost.</source>
        <translation>Om du stänger ändå går de senaste ändringarna förlorade.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Stäng ändå</translation>
    </message>
    <message>
        <source>Saved, but no earlier version could be kept beside it. {reason}</source>
        <translation>Sparat, men ingen tidigare version kunde läggas undan. {reason}</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Sections</source>
        <translation>Avsnitt</translation>
    </message>
    <message>
        <source>{title}, {done} of {all}</source>
        <translation>{title}, {done} av {all}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>%n evaluation(s)</source>
        <translation>
            <numerusform>%n utvärdering</numerusform>
            <numerusform>%n utvärderingar</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Inga än</translation>
    </message>
    <message>
        <source>Find by municipality, year or edition</source>
        <translation>Sök på kommun, år eller utgåva</translation>
    </message>
    <message>
        <source>Find among saved evaluations</source>
        <translation>Sök bland sparade utvärderingar</translation>
    </message>
    <message>
        <source>Here your evaluations will be listed.
Begin with a new one, or look around in the example.</source>
        <translation>Här kommer dina utvärderingar att stå.
Börja med en ny, eller se dig omkring i exemplet.</translation>
    </message>
    <message>
        <source>Saved evaluations</source>
        <translation>Sparade utvärderingar</translation>
    </message>
    <message>
        <source>Evaluation of a municipality&apos;s leadership and ways of working</source>
        <translation>Utvärdering av en kommuns ledning och arbetssätt</translation>
    </message>
    <message>
        <source>Everything is saved on this computer only, by itself.</source>
        <translation>Allt sparas av sig självt, bara på den här datorn.</translation>
    </message>
</context>
<context>
    <name>StateSelector</name>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>State, {subject}</source>
        <translation>Läge, {subject}</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Ej bedömd</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Preliminär</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslutad</translation>
    </message>
    <message>
        <source>Set points first</source>
        <translation>Sätt poäng först</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Questions that may be meant</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Summary of the result</source>
        <translation>Sammanfattning av resultatet</translation>
    </message>
    <message>
        <source>What the result as a whole says</source>
        <translation>Vad resultatet som helhet säger</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Jämförelser</translation>
    </message>
    <message>
        <source>Municipalities worth learning from, and in what</source>
        <translation>Kommuner att lära av, och i vad</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Genomsnitt</translation>
    </message>
    <message>
        <source>Shown beside the profile, on screen and in the report.</source>
        <translation>Visas bredvid profilen, på skärmen och i rapporten.</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrors</name>
    <message>
        <source>Your work is saved; go on, and start the program anew if something is odd.</source>
        <translation>Ditt arbete är sparat. Fortsätt, och starta om programmet om något verkar konstigt.</translation>
    </message>
    <message>
        <source>The newest changes are not saved yet.</source>
        <translation>De senaste ändringarna är inte sparade än.</translation>
    </message>
    <message>
        <source>What happened is noted for the program&apos;s makers, without your texts: {file}</source>
        <translation>Vad som hände är antecknat för programmets makare, utan dina texter: {file}</translation>
    </message>
    <message>
        <source>Something went wrong in the program.</source>
        <translation>Något gick fel i programmet.</translation>
    </message>
</context>
<context>
    <name>VersionModel</name>
    <message>
        <source>Saved</source>
        <translation>Sparad</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Differs from now</source>
        <translation>Skiljer sig från nu</translation>
    </message>
    <message numerus="yes">
        <source>points of %n question(s)</source>
        <translation>
            <numerusform>poäng på %n fråga</numerusform>
            <numerusform>poäng på %n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other fact(s)</source>
        <translation>
            <numerusform>%n annan uppgift</numerusform>
            <numerusform>%n andra uppgifter</numerusform>
        </translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Som nu</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Restore this version</source>
        <translation>Återställ den här versionen</translation>
    </message>
    <message>
        <source>Back without restoring</source>
        <translation>Tillbaka utan att återställa</translation>
    </message>
    <message>
        <source>There is no earlier version of this evaluation yet.</source>
        <translation>Det finns ingen tidigare version av utvärderingen än.</translation>
    </message>
    <message>
        <source>It says the same as the evaluation now.</source>
        <translation>Den säger detsamma som utvärderingen nu.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Tidigare versioner</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Då</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Vad som skiljer</translation>
    </message>
    <message>
        <source>Kept by themselves on this computer, closer together the newer they are.</source>
        <translation>De sparas av sig själva på den här datorn, tätare ju nyare de är.</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>The evaluation</source>
        <translation>Utvärderingen</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>for example november 2012</source>
        <translation>till exempel november 2012</translation>
    </message>
    <message>
        <source>People interviewed</source>
        <translation>Antal intervjuade</translation>
    </message>
    <message>
        <source>Previous evaluation</source>
        <translation>Föregående utvärdering</translation>
    </message>
    <message>
        <source>year</source>
        <translation>år</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Rapportens datum</translation>
    </message>
    <message>
        <source>printed on the cover</source>
        <translation>står på omslaget</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Utvärderare</translation>
    </message>
    <message>
        <source>Name, organisation</source>
        <translation>Namn, organisation</translation>
    </message>
    <message>
        <source>Facts of the evaluation</source>
        <translation>Uppgifter om utvärderingen</translation>
    </message>
    <message>
        <source>One on each line: name, organisation</source>
        <translation>En per rad: namn, organisation</translation>
    </message>
</context>
<context>
    <name>YearsChart</name>
    <message>
        <source>Points over the years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>change_texts</name>
    <message>
        <source>Not the same</source>
        <translation>Inte likadant</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>ej bedömd</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>preliminär</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslutad</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>Improvement area</source>
        <translation>Förbättringsområde</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Comparisons in words</source>
        <translation>Jämförelser</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Genomsnitt</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>The evaluation</source>
        <translation>Utvärderingen</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Kortfakta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Bookmarks and reminders</source>
        <translation>Bokmärken och påminnelser</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Jämförs med</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Styrkort</translation>
    </message>
</context>
<context>
    <name>note_marks</name>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished">Styrka</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>The evaluation</source>
        <translation>Utvärderingen</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Helheten</translation>
    </message>
    <message>
        <source>Key facts</source>
        <translation>Kortfakta</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
</context>
<context>
    <name>result_texts</name>
    <message>
        <source>{points} of {max} points · {percent} %</source>
        <translation>{points} av {max} poäng · {percent} %</translation>
    </message>
    <message>
        <source>{low}–{high} of {max} points</source>
        <translation>{low}–{high} av {max} poäng</translation>
    </message>
    <message>
        <source>{scored} of {all} scored, {decided} decided</source>
        <translation>{scored} av {all} bedömda, {decided} beslutade</translation>
    </message>
</context>
</TS>
