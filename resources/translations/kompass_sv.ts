<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>ActionEditor</name>
    <message>
        <source>Remove the action</source>
        <translation>Ta bort åtgärden</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Vad som ska göras</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>State of the action</source>
        <translation>Åtgärdens läge</translation>
    </message>
    <message>
        <source>How it will be seen</source>
        <translation>Så märks det</translation>
    </message>
    <message>
        <source>Last day, 30/6 2027 or 2027</source>
        <translation>Senast, 30/6 2027 eller 2027</translation>
    </message>
</context>
<context>
    <name>ActionPlanPage</name>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Print the plan as PDF…</source>
        <translation>Skriv ut planen som PDF…</translation>
    </message>
    <message>
        <source>Save the plan as a spreadsheet…</source>
        <translation>Spara planen som kalkylblad…</translation>
    </message>
    <message>
        <source>All actions by their last day</source>
        <translation>Alla åtgärder efter sista dag</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alla åtgärder</translation>
    </message>
    <message>
        <source>Enter or a click leads to the action.</source>
        <translation>Enter eller ett klick leder till åtgärden.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n försenad</numerusform>
            <numerusform>%n försenade</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>{state}, overdue</source>
        <translation>{state}, försenad</translation>
    </message>
    <message>
        <source>(not written yet)</source>
        <translation>(inte skrivet än)</translation>
    </message>
    <message>
        <source>The area as a whole</source>
        <translation>Området som helhet</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Lägg till en åtgärd</translation>
    </message>
    <message>
        <source>Add an action: {subject}</source>
        <translation>Lägg till en åtgärd: {subject}</translation>
    </message>
</context>
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
        <source>&amp;Share all of it…</source>
        <translation>&amp;Dela hela utvärderingen…</translation>
    </message>
    <message>
        <source>Share &amp;without people and notes…</source>
        <translation>Dela &amp;utan personer och anteckningar…</translation>
    </message>
    <message>
        <source>&amp;Restore an earlier version…</source>
        <translation>&amp;Återställ tidigare version…</translation>
    </message>
    <message>
        <source>&amp;Follow up with a new evaluation…</source>
        <translation>&amp;Följ upp med en ny utvärdering…</translation>
    </message>
    <message>
        <source>Editions of the &amp;questionnaire…</source>
        <translation>Frågeformulärets &amp;utgåvor…</translation>
    </message>
    <message>
        <source>&amp;Published results and averages…</source>
        <translation>&amp;Publicerade resultat och genomsnitt…</translation>
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
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Använ&amp;darguide</translation>
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
    <name>AreaBars</name>
    <message>
        <source>Points of the areas</source>
        <translation>Områdenas poäng</translation>
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
    <name>AverageMaker</name>
    <message>
        <source>Show beside the profile</source>
        <translation>Visa bredvid profilen</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>Från år</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>Till år</translation>
    </message>
    <message>
        <source>Least inhabitants</source>
        <translation>Minst antal invånare</translation>
    </message>
    <message>
        <source>Most inhabitants</source>
        <translation>Högst antal invånare</translation>
    </message>
    <message>
        <source>Municipality group</source>
        <translation>Kommungrupp</translation>
    </message>
    <message>
        <source>All municipality groups</source>
        <translation>Alla kommungrupper</translation>
    </message>
    <message>
        <source>County</source>
        <translation>Län</translation>
    </message>
    <message>
        <source>All counties</source>
        <translation>Alla län</translation>
    </message>
    <message>
        <source>The average, its spread and the rank</source>
        <translation>Genomsnittet, spridningen och platsen</translation>
    </message>
    <message>
        <source>The average&apos;s label</source>
        <translation>Genomsnittets benämning</translation>
    </message>
    <message>
        <source>Label, for example Glesbygdskommuner 2010–2012</source>
        <translation>Benämning, till exempel Glesbygdskommuner 2010–2012</translation>
    </message>
    <message>
        <source>Made of saved evaluations and published results</source>
        <translation>Beräknat på sparade utvärderingar och publicerade resultat</translation>
    </message>
    <message numerus="yes">
        <source>%n municipality(ies), each with its newest result.</source>
        <translation>
            <numerusform>%n kommun, med sitt nyaste resultat.</numerusform>
            <numerusform>%n kommuner, var och en med sitt nyaste resultat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: not scored whole.</source>
        <translation>
            <numerusform>%n utelämnad: inte bedömd i sin helhet.</numerusform>
            <numerusform>%n utelämnade: inte bedömda i sin helhet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Egna</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Undre kvartil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Övre kvartil</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Genomsnitt</translation>
    </message>
</context>
<context>
    <name>AverageTable</name>
    <message>
        <source>Average</source>
        <translation>Genomsnitt</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgåva</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>BeginColumn</name>
    <message>
        <source>Evaluation of a municipality&apos;s leadership and ways of working</source>
        <translation>Utvärdering av en kommuns ledning och arbetssätt</translation>
    </message>
</context>
<context>
    <name>ChapterChoice</name>
    <message>
        <source>A chapter of the report</source>
        <translation>Ett kapitel i rapporten</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Another municipality&apos;s result</source>
        <translation>En annan kommuns resultat</translation>
    </message>
    <message>
        <source>Add another municipality…</source>
        <translation>Lägg till en annan kommun…</translation>
    </message>
    <message>
        <source>The municipality&apos;s own result of another year</source>
        <translation>Kommunens eget resultat ett annat år</translation>
    </message>
    <message>
        <source>Add the municipality&apos;s own result of another year…</source>
        <translation>Lägg till kommunens eget resultat ett annat år…</translation>
    </message>
    <message>
        <source>Shown beside this evaluation</source>
        <translation>Visas bredvid utvärderingen</translation>
    </message>
    <message>
        <source>Saved evaluations and published results. Up to three other municipalities.</source>
        <translation>Sparade utvärderingar och publicerade resultat. Högst tre andra kommuner.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Skillnader</translation>
    </message>
    <message>
        <source>Of exact points, each figure rounded by itself.</source>
        <translation>Räknade på exakta poäng, varje tal avrundat för sig.</translation>
    </message>
    <message>
        <source>Other editions</source>
        <translation>Andra utgåvor</translation>
    </message>
    <message>
        <source>Average of saved evaluations and published results</source>
        <translation>Genomsnitt av sparade utvärderingar och publicerade resultat</translation>
    </message>
    <message>
        <source>Of the same edition, one result a municipality, this municipality left out.</source>
        <translation>Av samma utgåva, ett resultat per kommun, utan kommunen själv.</translation>
    </message>
    <message>
        <source>Three other municipalities are shown, which is the most.</source>
        <translation>Tre andra kommuner visas, vilket är det högsta antalet.</translation>
    </message>
    <message>
        <source>The saved evaluations are being read.</source>
        <translation>De sparade utvärderingarna läses in.</translation>
    </message>
    <message>
        <source>All other municipalities with a result here are shown.</source>
        <translation>Alla andra kommuner med resultat här visas redan.</translation>
    </message>
    <message>
        <source>No other municipality has a result here yet. Evaluate one more, import an evaluation from a colleague, or add results under File &gt; Published results and averages.</source>
        <translation>Ingen annan kommun har något resultat här än. Utvärdera en till, läs in en kollegas utvärdering eller lägg in resultat under Arkiv &gt; Publicerade resultat och genomsnitt.</translation>
    </message>
    <message>
        <source>All other years with a result here are shown.</source>
        <translation>Alla andra år med resultat här visas redan.</translation>
    </message>
    <message>
        <source>The municipality has no result of another year here yet. It can be entered under Over the years.</source>
        <translation>Kommunen har inget resultat från ett annat år här än. Det går att skriva in under Över åren.</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>Compare with</source>
        <translation>Jämför med</translation>
    </message>
    <message>
        <source>Per area or per question</source>
        <translation>Per område eller per fråga</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Differences, the greatest gain first</source>
        <translation>Skillnader, störst ökning först</translation>
    </message>
    <message>
        <source>Choose an average or a result above: the differences then stand here.</source>
        <translation>Välj ett genomsnitt eller ett resultat ovan, så visas skillnaderna här.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>This evaluation</source>
        <translation>Utvärderingen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skillnad</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>No questions are known of both.</source>
        <translation>Inga frågor är kända för båda.</translation>
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
    <name>EditionsPage</name>
    <message>
        <source>Editions of the questionnaire</source>
        <translation>Frågeformulärets utgåvor</translation>
    </message>
    <message>
        <source>Check a questionnaire to import…</source>
        <translation>Kontrollera ett frågeformulär att läsa in…</translation>
    </message>
    <message>
        <source>Save an empty template…</source>
        <translation>Spara en tom mall…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Import this edition</source>
        <translation>Läs in utgåvan</translation>
    </message>
    <message>
        <source>Forget this edition</source>
        <translation>Ta bort utgåvan</translation>
    </message>
    <message>
        <source>Save as a spreadsheet…</source>
        <translation>Spara som kalkylblad…</translation>
    </message>
    <message>
        <source>Save as a text file (TOML)…</source>
        <translation>Spara som textfil (TOML)…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgåva</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>per area</source>
        <translation>per område</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>en inläst fil</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>programmet</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Utgåvor</translation>
    </message>
    <message>
        <source>The edition&apos;s areas and questions</source>
        <translation>Utgåvans områden och frågor</translation>
    </message>
    <message>
        <source>Enter or a click shows an edition below. An evaluation keeps its edition.</source>
        <translation>Enter eller ett klick visar utgåvan nedanför. En utvärdering behåller sin utgåva.</translation>
    </message>
    <message>
        <source>The file that was checked</source>
        <translation>Filen som kontrollerades</translation>
    </message>
    <message>
        <source>The edition</source>
        <translation>Utgåvan</translation>
    </message>
    <message>
        <source>Area and question</source>
        <translation>Område och fråga</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Check a questionnaire to import</source>
        <translation>Kontrollera ett frågeformulär att läsa in</translation>
    </message>
    <message>
        <source>Questionnaires (*.xlsx *.toml)</source>
        <translation>Frågeformulär (*.xlsx *.toml)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to correct in {file}. Nothing was imported.</source>
        <translation>
            <numerusform>%n sak att rätta i {file}. Inget lästes in.</numerusform>
            <numerusform>%n saker att rätta i {file}. Inget lästes in.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is in order. Look through the edition and import it.</source>
        <translation>{file} stämmer. Se igenom utgåvan och läs in den.</translation>
    </message>
    <message>
        <source>{edition} can be evaluated in.</source>
        <translation>Nu går det att utvärdera enligt {edition}.</translation>
    </message>
    <message>
        <source>questionnaire.xlsx</source>
        <translation>frågeformulär.xlsx</translation>
    </message>
    <message>
        <source>Save the questionnaire</source>
        <translation>Spara frågeformuläret</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Kalkylblad (*.xlsx)</translation>
    </message>
    <message>
        <source>Text file (*.toml)</source>
        <translation>Textfil (*.toml)</translation>
    </message>
</context>
<context>
    <name>EntryActions</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>To the trash</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Share all of it…</source>
        <translation>Dela hela…</translation>
    </message>
    <message>
        <source>Share without people and notes…</source>
        <translation>Dela utan personer och anteckningar…</translation>
    </message>
</context>
<context>
    <name>EvidenceMarks</name>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>Rests on: {kinds}</source>
        <translation>Underlag: {kinds}</translation>
    </message>
</context>
<context>
    <name>ExamplesPage</name>
    <message>
        <source>Good examples</source>
        <translation>Goda exempel</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>All areas, all editions</source>
        <translation>Alla områden, alla utgåvor</translation>
    </message>
    <message>
        <source>{area} (among the weakest here)</source>
        <translation>{area} (bland de svagaste här)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Words in the strength</source>
        <translation>Ord i styrkan</translation>
    </message>
    <message>
        <source>Municipality group</source>
        <translation>Kommungrupp</translation>
    </message>
    <message>
        <source>All municipality groups</source>
        <translation>Alla kommungrupper</translation>
    </message>
    <message>
        <source>Least share of the points</source>
        <translation>Minsta andel av poängen</translation>
    </message>
    <message>
        <source>at least {percent} %</source>
        <translation>minst {percent} %</translation>
    </message>
    <message>
        <source>any points</source>
        <translation>alla poäng</translation>
    </message>
    <message>
        <source>Strengths worth learning from</source>
        <translation>Styrkor att lära av</translation>
    </message>
    <message>
        <source>Chosen for the report</source>
        <translation>Valda till rapporten</translation>
    </message>
    <message>
        <source>Find strengths that others can learn from</source>
        <translation>Sök styrkor att lära av</translation>
    </message>
    <message>
        <source>Enter or a click takes a strength into the report, or out of it.</source>
        <translation>Enter eller ett klick tar med styrkan i rapporten, eller tar bort den.</translation>
    </message>
    <message>
        <source>In the report&apos;s chapter on comparisons</source>
        <translation>I rapportens avsnitt om jämförelser</translation>
    </message>
    <message>
        <source>Enter or a click takes it out of the report.</source>
        <translation>Enter eller ett klick tar bort den ur rapporten.</translation>
    </message>
    <message>
        <source>This municipality&apos;s own strengths</source>
        <translation>Kommunens egna styrkor</translation>
    </message>
    <message>
        <source>Mark those that other municipalities can learn from.</source>
        <translation>Markera dem som andra kommuner kan lära av.</translation>
    </message>
    <message>
        <source>The area as a whole</source>
        <translation>Området som helhet</translation>
    </message>
    <message numerus="yes">
        <source>%n strength(s)</source>
        <translation>
            <numerusform>%n styrka</numerusform>
            <numerusform>%n styrkor</numerusform>
        </translation>
    </message>
    <message>
        <source>the {count} strongest are shown</source>
        <translation>de {count} starkaste visas</translation>
    </message>
    <message>
        <source>No marked strength is like that. Choose more areas and municipality groups, a lower share of the points, or fewer words.</source>
        <translation>Ingen markerad styrka är sådan. Välj fler områden och kommungrupper, lägre poäng eller färre ord.</translation>
    </message>
    <message>
        <source>No strength of another saved evaluation is marked yet. Open that evaluation, and mark on this page those of its strengths that others can learn from.</source>
        <translation>Ingen styrka i någon annan sparad utvärdering är markerad än. Öppna den utvärderingen och markera på den här sidan de styrkor som andra kan lära av.</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>Worth learning from: {text}</source>
        <translation>Att lära av: {text}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>-without-people</source>
        <translation>-utan-personer</translation>
    </message>
    <message>
        <source>The evaluation is being written…</source>
        <translation>Utvärderingen skrivs…</translation>
    </message>
    <message>
        <source>{file} is written, but these attachments are not on this computer: {names}</source>
        <translation>{file} är skriven, men de här bilagorna finns inte på den här datorn: {names}</translation>
    </message>
    <message>
        <source>The evaluation is written: {file}</source>
        <translation>Utvärderingen är skriven: {file}</translation>
    </message>
    <message>
        <source>{file} is now among your evaluations, beside the one of the same evaluation that you had. They are not merged: keep the right one, and throw the other away.</source>
        <translation>{file} finns nu bland dina utvärderingar, bredvid den du hade av samma utvärdering. De slås inte ihop: behåll den som är rätt och kasta den andra.</translation>
    </message>
    <message>
        <source>{file} is now among your evaluations. The file itself is as it was.</source>
        <translation>{file} finns nu bland dina utvärderingar. Själva filen är som den var.</translation>
    </message>
    <message>
        <source>{file} is changed where it lies, outside your evaluations&apos; folder.</source>
        <translation>{file} ändras där den ligger, utanför mappen med dina utvärderingar.</translation>
    </message>
    <message>
        <source>Take a copy into the folder</source>
        <translation>Lägg en kopia i mappen</translation>
    </message>
</context>
<context>
    <name>FaultTable</name>
    <message>
        <source>What is wrong with the file</source>
        <translation>Vad som är fel i filen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Vad som är fel</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>A number of at most {most} digits</source>
        <translation>Ett tal med högst {most} siffror</translation>
    </message>
</context>
<context>
    <name>FigureEditor</name>
    <message>
        <source>Development</source>
        <translation>Utveckling</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Title, {subject}</source>
        <translation>Rubrik, {subject}</translation>
    </message>
    <message>
        <source>Measured in, {subject}</source>
        <translation>Mäts i, {subject}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Measured in, as tkr</source>
        <translation>Mäts i, till exempel tkr</translation>
    </message>
    <message>
        <source>Columns of the pasted table that had no room here: {count}. Write the missing columns above the figures, and paste again.</source>
        <translation>Kolumner i den inklistrade tabellen som inte fick plats här: {count}. Skriv de kolumner som saknas ovanför siffrorna och klistra in igen.</translation>
    </message>
    <message>
        <source>Columns, {subject}</source>
        <translation>Kolumner, {subject}</translation>
    </message>
    <message>
        <source>Years, as 2014–2018</source>
        <translation>År, som 2014–2018</translation>
    </message>
    <message>
        <source>Columns, as Utfall; Budget</source>
        <translation>Kolumner, som Utfall; Budget</translation>
    </message>
    <message>
        <source>Figures, {subject}</source>
        <translation>Siffror, {subject}</translation>
    </message>
</context>
<context>
    <name>FileQuestions</name>
    <message>
        <source>Open an evaluation</source>
        <translation>Öppna en utvärdering</translation>
    </message>
    <message>
        <source>Evaluations (*.kompass *.kompasspaket);;All files (*)</source>
        <translation>Utvärderingar (*.kompass *.kompasspaket);;Alla filer (*)</translation>
    </message>
    <message>
        <source>Where the files are to be written</source>
        <translation>Var filerna ska skrivas</translation>
    </message>
    <message>
        <source>Where the evaluations are to lie</source>
        <translation>Var utvärderingarna ska ligga</translation>
    </message>
    <message>
        <source>Share the evaluation</source>
        <translation>Dela utvärderingen</translation>
    </message>
    <message>
        <source>One evaluation (*.kompasspaket)</source>
        <translation>En utvärdering (*.kompasspaket)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportera rapporten</translation>
    </message>
    <message>
        <source>There is already a file called {file}. Is it to be replaced?</source>
        <translation>Det finns redan en fil som heter {file}. Ska den ersättas?</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing found</source>
        <translation>Inget hittades</translation>
    </message>
</context>
<context>
    <name>FocusPage</name>
    <message>
        <source>Number of the question to show</source>
        <translation>Nummer på frågan att visa</translation>
    </message>
    <message>
        <source>Go to, e.g. {number}</source>
        <translation>Gå till, t.ex. {number}</translation>
    </message>
    <message>
        <source>History of the points</source>
        <translation>Poängens historik</translation>
    </message>
    <message>
        <source>A note on this question</source>
        <translation>En anteckning till den här frågan</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Föregående fråga</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nästa fråga</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>There is no question {number}.</source>
        <translation>Det finns ingen fråga {number}.</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Comment, {subject}</source>
        <translation>Kommentar, {subject}</translation>
    </message>
    <message>
        <source>Evidence, {subject}</source>
        <translation>Underlag, {subject}</translation>
    </message>
    <message>
        <source>What has been done, and what is left</source>
        <translation>Vad som har gjorts, och vad som är kvar</translation>
    </message>
    <message>
        <source>Document, interview or web page</source>
        <translation>Dokument, intervju eller webbsida</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Nytt underlag</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Follow-up of the last evaluation</source>
        <translation>Uppföljning av förra utvärderingen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>The municipality has no other evaluation here. Import it if a colleague has it, or write its improvement areas below.</source>
        <translation>Kommunen har ingen annan utvärdering här. Läs in den om en kollega har den, eller skriv in dess förbättringsområden nedan.</translation>
    </message>
    <message>
        <source>The saved evaluations are being read.</source>
        <translation>De sparade utvärderingarna läses in.</translation>
    </message>
    <message>
        <source>The evaluation to follow up</source>
        <translation>Utvärderingen att följa upp</translation>
    </message>
    <message>
        <source>Choose the last evaluation…</source>
        <translation>Välj den förra utvärderingen…</translation>
    </message>
    <message>
        <source>The last evaluation</source>
        <translation>Den förra utvärderingen</translation>
    </message>
    <message>
        <source>Its points and texts then stand beside each question, and its improvement areas are listed here to be judged.</source>
        <translation>Dess poäng och texter står sedan vid varje fråga, och dess förbättringsområden listas här för att bedömas.</translation>
    </message>
    <message>
        <source>Area of the improvement area</source>
        <translation>Förbättringsområdets område</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Improvement area of the last report</source>
        <translation>Förbättringsområde i den förra rapporten</translation>
    </message>
    <message>
        <source>Improvement area, as it stood in the last report</source>
        <translation>Förbättringsområde, som det stod i den förra rapporten</translation>
    </message>
    <message>
        <source>From a report that is not on this computer</source>
        <translation>Från en rapport som inte finns på den här datorn</translation>
    </message>
    <message>
        <source>Write an improvement area from the last report to judge it here.</source>
        <translation>Skriv in ett förbättringsområde ur den förra rapporten för att bedöma det här.</translation>
    </message>
    <message>
        <source>Follows up {year}, edition {edition}</source>
        <translation>Följer upp {year}, utgåva {edition}</translation>
    </message>
    <message numerus="yes">
        <source>%n achieved</source>
        <translation>
            <numerusform>%n uppnått</numerusform>
            <numerusform>%n uppnådda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partly achieved</source>
        <translation>
            <numerusform>%n delvis uppnått</numerusform>
            <numerusform>%n delvis uppnådda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not achieved</source>
        <translation>
            <numerusform>%n inte uppnått</numerusform>
            <numerusform>%n inte uppnådda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not judged</source>
        <translation>
            <numerusform>%n ej bedömt</numerusform>
            <numerusform>%n ej bedömda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n improvement area(s)</source>
        <translation>
            <numerusform>%n förbättringsområde</numerusform>
            <numerusform>%n förbättringsområden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Remove the goal</source>
        <translation>Ta bort målet</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Target of the goal</source>
        <translation>Målvärde</translation>
    </message>
    <message>
        <source>The target that it is measured against</source>
        <translation>Målvärdet som det mäts mot</translation>
    </message>
    <message>
        <source>Comment on the goal</source>
        <translation>Kommentar till målet</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som har gjorts</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>målet</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Användarguide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>The schedule of the interviews</source>
        <translation>Intervjuschema</translation>
    </message>
    <message>
        <source>Interview schedule</source>
        <translation>Intervjuschema</translation>
    </message>
    <message>
        <source>What is still to ask</source>
        <translation>Kvar att fråga</translation>
    </message>
    <message>
        <source>Still to ask</source>
        <translation>Kvar att fråga</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>The interview is held</source>
        <translation>Intervjun är genomförd</translation>
    </message>
    <message>
        <source>Interview and notes</source>
        <translation>Intervju och anteckningar</translation>
    </message>
    <message>
        <source>Notes of this source</source>
        <translation>Källans anteckningar</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alla anteckningar</translation>
    </message>
    <message>
        <source>Notes without a question</source>
        <translation>Anteckningar utan fråga</translation>
    </message>
    <message>
        <source>Claims to check</source>
        <translation>Påståenden att kontrollera</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Att följa upp</translation>
    </message>
    <message>
        <source>Which notes are shown</source>
        <translation>Vilka anteckningar som visas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Write, and press Enter. # ties the note to an area, as in #{number}</source>
        <translation>Skriv och tryck Enter. # knyter anteckningen till ett område, som i #{number}</translation>
    </message>
    <message>
        <source>Write, and press Enter. # ties the note to a question, as in #{number}</source>
        <translation>Skriv och tryck Enter. # knyter anteckningen till en fråga, som i #{number}</translation>
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
        <translation>Gruppens innebörd</translation>
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
        <source>Printed in the report exactly as written here. An empty fact is said to be missing.</source>
        <translation>Skrivs i rapporten precis som här. En tom uppgift står som ”uppgift saknas”.</translation>
    </message>
    <message>
        <source>for example {value}</source>
        <translation>till exempel {value}</translation>
    </message>
</context>
<context>
    <name>LibraryExports</name>
    <message>
        <source>{number} of {count}: {name}</source>
        <translation>{number} av {count}: {name}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Visa mappen</translation>
    </message>
    <message>
        <source>{written} of {asked} exported to {folder}.</source>
        <translation>Exporterade till {folder}: {written} av {asked}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) got a number, as the name was taken.</source>
        <translation>
            <numerusform>%n fil fick en siffra sist i namnet, eftersom namnet var upptaget.</numerusform>
            <numerusform>%n filer fick en siffra sist i namnet, eftersom namnet var upptaget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: {text}</source>
        <translation>Avbrutet: {text}</translation>
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
        <translation>Sparad</translation>
    </message>
    <message>
        <source>{file} is the same evaluation as {original}, changed in two places at the same time. Open both, keep what is right, and move the other to the trash.</source>
        <translation>{file} är samma utvärdering som {original}, ändrad på två ställen samtidigt. Öppna båda, behåll det som är rätt och lägg den andra i papperskorgen.</translation>
    </message>
    <message>
        <source>{municipality}, conflict copy</source>
        <translation>{municipality}, konfliktkopia</translation>
    </message>
</context>
<context>
    <name>LibraryPlace</name>
    <message>
        <source>Other folder…</source>
        <translation>Annan mapp…</translation>
    </message>
    <message>
        <source>Everything is saved by itself, in {folder}</source>
        <translation>Allt sparas av sig självt, i {folder}</translation>
    </message>
</context>
<context>
    <name>LibraryTools</name>
    <message>
        <source>Trash</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Trash ({count})</source>
        <translation>Papperskorg ({count})</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Dela</translation>
    </message>
</context>
<context>
    <name>LibraryTrash</name>
    <message>
        <source>{name} is open elsewhere, by {user}, and was not moved to the trash. Close it there first.</source>
        <translation>{name} är öppen någon annanstans, av {user}, och flyttades inte till papperskorgen. Stäng den där först.</translation>
    </message>
    <message>
        <source>{name} is in the trash.</source>
        <translation>{name} ligger i papperskorgen.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} är tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s) will be gone for good: {names}. So will the earlier versions on this computer, and attachments that no other evaluation has. It cannot be undone.</source>
        <translation>
            <numerusform>%n utvärdering försvinner för gott: {names}. Det gör också de tidigare versionerna på den här datorn och de bilagor som ingen annan utvärdering har. Det går inte att ångra.</numerusform>
            <numerusform>%n utvärderingar försvinner för gott: {names}. Det gör också de tidigare versionerna på den här datorn och de bilagor som ingen annan utvärdering har. Det går inte att ångra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Ta bort för gott</translation>
    </message>
    <message>
        <source>Looking for attachments in use: {done} of {files} evaluations</source>
        <translation>Söker bilagor som används: {done} av {files} utvärderingar</translation>
    </message>
    <message>
        <source>The evaluations are gone for good. Attachments that no other evaluation has are still there, and go the next time the trash is emptied.</source>
        <translation>Utvärderingarna är borta för gott. Bilagor som ingen annan utvärdering har finns kvar, och försvinner nästa gång papperskorgen töms.</translation>
    </message>
    <message>
        <source>The evaluations are gone for good, but their attachments are still there, as {names} or an earlier version cannot be read and may have them too.</source>
        <translation>Utvärderingarna är borta för gott, men deras bilagor finns kvar, eftersom {names} eller en tidigare version inte går att läsa och kan ha samma bilagor.</translation>
    </message>
    <message>
        <source>The evaluations are gone for good. What came into the trash since is still there.</source>
        <translation>Utvärderingarna är borta för gott. Det som har kommit i papperskorgen sedan dess ligger kvar.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Papperskorgen är tom.</translation>
    </message>
</context>
<context>
    <name>LibraryView</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>{name} is there twice now, each by itself.</source>
        <translation>{name} finns nu i två exemplar, vart och ett för sig.</translation>
    </message>
</context>
<context>
    <name>LookForm</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Välj bild…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>Vinröd</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Graphite</source>
        <translation>Grafit</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgivare</translation>
    </message>
    <message>
        <source>Kommunkompassen and the municipality</source>
        <translation>Kommunkompassen och kommunen</translation>
    </message>
    <message>
        <source>Accent colour as a code</source>
        <translation>Accentfärg som kod</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotyp</translation>
    </message>
    <message>
        <source>What the logo says</source>
        <translation>Vad det står i logotypen</translation>
    </message>
    <message>
        <source>What the logo says, for who cannot see it</source>
        <translation>Vad det står, för den som inte ser bilden</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Accentfärg</translation>
    </message>
    <message>
        <source>Used for every report that is exported on this computer.</source>
        <translation>Används för alla rapporter som exporteras på den här datorn.</translation>
    </message>
</context>
<context>
    <name>NameRemoval</name>
    <message>
        <source>Remove a person&apos;s name</source>
        <translation>Ta bort en persons namn</translation>
    </message>
    <message>
        <source>The name is taken out of every text of the evaluation and its history. This cannot be undone.</source>
        <translation>Namnet tas bort ur alla texter i utvärderingen och dess historik. Det går inte att ångra.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Forms of the name to remove</source>
        <translation>Former av namnet att ta bort</translation>
    </message>
    <message>
        <source>Also purge the earlier versions on this computer</source>
        <translation>Gallra också tidigare versioner på den här datorn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n ställe</numerusform>
            <numerusform>%n ställen</numerusform>
        </translation>
    </message>
    <message>
        <source>[name removed]</source>
        <translation>[namn borttaget]</translation>
    </message>
    <message>
        <source>Looking for attachments in use: {done} of {files} evaluations</source>
        <translation>Söker bilagor som används: {done} av {files} utvärderingar</translation>
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
        <source>Follows up {year}: its facts are carried over, its points and texts stand beside each question, and its improvement areas are there to be judged.</source>
        <translation>Följer upp {year}: fakta följer med, poäng och texter står vid varje fråga, och förbättringsområdena finns där för att bedömas.</translation>
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
        <translation>Tidigare utvärdering</translation>
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
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>The year is before {year}, when the evaluation was made that is followed up.</source>
        <translation>Året är före {year}, då utvärderingen som följs upp gjordes.</translation>
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
    <name>NoteCommands</name>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Lägg till en fil…</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Öppna {file}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Into the text of {question}</source>
        <translation>Till texten för {question}</translation>
    </message>
    <message>
        <source>Make it a strength</source>
        <translation>Gör till en styrka</translation>
    </message>
    <message>
        <source>Make it an improvement area</source>
        <translation>Gör till ett förbättringsområde</translation>
    </message>
    <message>
        <source>Name it as a ground of</source>
        <translation>Ange som grund för</translation>
    </message>
    <message>
        <source>Checked or followed up</source>
        <translation>Kontrollerad eller uppföljd</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Blanksteg</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Gå till {place}</translation>
    </message>
    <message>
        <source>the strength in area {key}</source>
        <translation>styrkan i område {key}</translation>
    </message>
    <message>
        <source>the improvement area in area {key}</source>
        <translation>förbättringsområdet i område {key}</translation>
    </message>
    <message>
        <source>the text of {key}</source>
        <translation>texten för {key}</translation>
    </message>
</context>
<context>
    <name>NoteDesk</name>
    <message>
        <source>Noted.</source>
        <translation>Antecknat.</translation>
    </message>
    <message>
        <source>Picture {time}</source>
        <translation>Bild {time}</translation>
    </message>
    <message>
        <source>There is no question {numbers}; it stays as words in the note</source>
        <translation>Det finns ingen fråga {numbers}; det står kvar som text i anteckningen</translation>
    </message>
    <message>
        <source>Changing the note of {time} – Esc leaves it as it was</source>
        <translation>Ändrar {time} – Esc låter den vara</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ny anteckning</translation>
    </message>
    <message>
        <source>New note: {source}</source>
        <translation>Ny anteckning: {source}</translation>
    </message>
</context>
<context>
    <name>NoteFiles</name>
    <message>
        <source>A file to go with the note</source>
        <translation>En fil till anteckningen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Show all notes</source>
        <translation>Visa alla anteckningar</translation>
    </message>
    <message numerus="yes">
        <source>No notes here; %n note(s) stand elsewhere</source>
        <translation>
            <numerusform>Inga anteckningar här; %n anteckning finns på annat håll</numerusform>
            <numerusform>Inga anteckningar här; %n anteckningar finns på annat håll</numerusform>
        </translation>
    </message>
    <message>
        <source>No notes here yet</source>
        <translation>Inga anteckningar här ännu</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Hide this</source>
        <translation>Dölj</translation>
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
        <source>Save a copy elsewhere…</source>
        <translation>Spara en kopia någon annanstans…</translation>
    </message>
    <message>
        <source>There is no copy of it on this computer.</source>
        <translation>Det finns ingen kopia av den på den här datorn.</translation>
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
    <message>
        <source>The evaluation is open to be read, as it was saved {saved}. What was written until {moment} could not be saved in the file, but is kept on this computer: it is offered when the file can be changed again, and can be opened as a copy now.</source>
        <translation>Utvärderingen är öppen för läsning, som den sparades {saved}. Det som skrevs till och med {moment} kunde inte sparas i filen men finns kvar på den här datorn: det erbjuds när filen går att ändra igen, och går att öppna som en kopia nu.</translation>
    </message>
    <message>
        <source>Open the newest as a copy of my own</source>
        <translation>Öppna det senaste som en egen kopia</translation>
    </message>
</context>
<context>
    <name>OtherEditionsView</name>
    <message>
        <source>Read a mapping of questions…</source>
        <translation>Läs in vilka frågor som svarar mot varandra…</translation>
    </message>
    <message>
        <source>Remove the mapping</source>
        <translation>Ta bort kopplingen</translation>
    </message>
    <message>
        <source>Areas of {one} and {other}</source>
        <translation>Områden i {one} och {other}</translation>
    </message>
    <message>
        <source>Questions mapped to each other, {other}</source>
        <translation>Frågor som svarar mot varandra, {other}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Total, not directly comparable</source>
        <translation>Totalt, inte direkt jämförbart</translation>
    </message>
    <message>
        <source>{result} (edition {edition})</source>
        <translation>{result} (utgåva {edition})</translation>
    </message>
    <message>
        <source>Question, by the mapping</source>
        <translation>Fråga, enligt kopplingen</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation>Procentenheter</translation>
    </message>
    <message>
        <source>These results belong to another edition. The areas&apos; names and contents differ, so nothing is drawn on one radar and nothing is counted across.</source>
        <translation>Resultaten hör till en annan utgåva. Områdenas namn och innehåll skiljer sig, så inget ritas i ett gemensamt diagram och inga skillnader räknas.</translation>
    </message>
    <message>
        <source>Results from before 2010 are not directly comparable with later ones. Experience adds 80–100 points to the newer result for a rough comparison; the program adds nothing.</source>
        <translation>Resultat från före 2010 kan inte jämföras direkt med senare. Erfarenheten säger att man vid en grov jämförelse ska lägga 80–100 poäng till det senare resultatet. Programmet lägger inte till något.</translation>
    </message>
</context>
<context>
    <name>OutcomeSelector</name>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Outcome, {subject}</source>
        <translation>Utfall, {subject}</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Ej bedömt</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Uppnått</translation>
    </message>
    <message>
        <source>Partly achieved</source>
        <translation>Delvis uppnått</translation>
    </message>
    <message>
        <source>Not achieved</source>
        <translation>Inte uppnått</translation>
    </message>
</context>
<context>
    <name>OverviewModel</name>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Märken</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tecken</translation>
    </message>
    <message>
        <source>return</source>
        <translation>återkom</translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n att kontrollera</numerusform>
            <numerusform>%n att kontrollera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>{shown} of {all} questions</source>
        <translation>{shown} av {all} frågor</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alla frågor</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Ej bedömda</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Preliminära</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Märkta</translation>
    </message>
    <message>
        <source>Scored on one kind of source or none</source>
        <translation>Bedömda på ett enda slags underlag eller inget</translation>
    </message>
    <message>
        <source>Without text</source>
        <translation>Utan text</translation>
    </message>
    <message>
        <source>Which questions are shown</source>
        <translation>Vilka frågor som visas</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>Thumbnails</source>
        <translation>Miniatyrer</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Sida {number}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Sidor</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Do or go to: a command, a page, a question, a source</source>
        <translation>Sök ett kommando, en sida, en fråga eller en källa</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alla kortkommandon</translation>
    </message>
    <message>
        <source>Notes that the text was made from</source>
        <translation>Anteckningar som texten kommer ur</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Take notes: {source}</source>
        <translation>Anteckna: {source}</translation>
    </message>
    <message>
        <source>Write notes as {name}</source>
        <translation>Anteckna som {name}</translation>
    </message>
    <message>
        <source>While typing a note</source>
        <translation>Medan man skriver en anteckning</translation>
    </message>
    <message>
        <source>In a list of notes</source>
        <translation>I en lista med anteckningar</translation>
    </message>
    <message>
        <source>In a list of questions</source>
        <translation>I en lista med frågor</translation>
    </message>
    <message>
        <source>At points</source>
        <translation>Vid poängen</translation>
    </message>
    <message>
        <source>In a list of strengths or improvement areas</source>
        <translation>I en lista med styrkor eller förbättringsområden</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>I rapporten</translation>
    </message>
    <message>
        <source>Among saved evaluations</source>
        <translation>Bland sparade utvärderingar</translation>
    </message>
    <message>
        <source>Make a note of what is typed</source>
        <translation>Gör en anteckning av det skrivna</translation>
    </message>
    <message>
        <source>A new line in the note</source>
        <translation>En ny rad i anteckningen</translation>
    </message>
    <message>
        <source>Shift+⏎</source>
        <translation>Skift+⏎</translation>
    </message>
    <message>
        <source>Tie the note to a question</source>
        <translation>Knyt anteckningen till en fråga</translation>
    </message>
    <message>
        <source>Quote, to check, follow up, strength, improvement</source>
        <translation>Citat, kontrollera, följ upp, styrka, förbättring</translation>
    </message>
    <message>
        <source>Go to the notes above</source>
        <translation>Gå till anteckningarna ovanför</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Ändra anteckningen</translation>
    </message>
    <message>
        <source>Checked or followed up</source>
        <translation>Kontrollerad eller uppföljd</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Blanksteg</translation>
    </message>
    <message>
        <source>Into the question&apos;s text</source>
        <translation>Till frågans text</translation>
    </message>
    <message>
        <source>Make it a strength</source>
        <translation>Gör till en styrka</translation>
    </message>
    <message>
        <source>Make it an improvement area</source>
        <translation>Gör till ett förbättringsområde</translation>
    </message>
    <message>
        <source>Add a file, open the files</source>
        <translation>Lägg till en fil, öppna filerna</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Ta bort anteckningen</translation>
    </message>
    <message>
        <source>Show the question</source>
        <translation>Visa frågan</translation>
    </message>
    <message>
        <source>Tick off as asked</source>
        <translation>Bocka av som ställd</translation>
    </message>
    <message>
        <source>Type points</source>
        <translation>Skriv poäng</translation>
    </message>
    <message>
        <source>A step of 0.05, a whole point</source>
        <translation>Ett steg på 0,05, en hel poäng</translation>
    </message>
    <message>
        <source>The next item</source>
        <translation>Nästa punkt</translation>
    </message>
    <message>
        <source>Move the item</source>
        <translation>Flytta punkten</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Ta bort punkten</translation>
    </message>
    <message>
        <source>Larger, smaller, as wide as there is room</source>
        <translation>Större, mindre, sidbredd</translation>
    </message>
    <message>
        <source>From text to text, to its field</source>
        <translation>Från text till text, till dess fält</translation>
    </message>
    <message>
        <source>Open, duplicate, to the trash</source>
        <translation>Öppna, duplicera, kasta</translation>
    </message>
</context>
<context>
    <name>PointsBox</name>
    <message>
        <source>At most {max} points</source>
        <translation>Högst {max} poäng</translation>
    </message>
    <message>
        <source>Points are from 0 to {max}</source>
        <translation>Poängen går från 0 till {max}</translation>
    </message>
    <message>
        <source>At most two decimals, such as 7,25</source>
        <translation>Högst två decimaler, som 7,25</translation>
    </message>
    <message>
        <source>Write points as a number, such as 7,25</source>
        <translation>Skriv poäng som ett tal, som 7,25</translation>
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
    <name>PreviousAnswer</name>
    <message>
        <source>{year}: not scored</source>
        <translation>{year}: ej bedömd</translation>
    </message>
    <message>
        <source>{year}: {points} of {max} points ({percent} %)</source>
        <translation>{year}: {points} av {max} poäng ({percent} %)</translation>
    </message>
    <message>
        <source>Show last time&apos;s text</source>
        <translation>Visa förra gångens text</translation>
    </message>
    <message>
        <source>Hide last time&apos;s text</source>
        <translation>Dölj förra gångens text</translation>
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
    <name>ProfileStrip</name>
    <message>
        <source>{points} of {max} points</source>
        <translation>{points} av {max} poäng</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The whole profile</source>
        <translation>Hela profilen</translation>
    </message>
    <message>
        <source>Show the whole profile with radar and table (F9)</source>
        <translation>Visa hela profilen med radar och tabell (F9)</translation>
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
    <name>ProfilesView</name>
    <message>
        <source>The profiles&apos; points</source>
        <translation>Profilernas poäng</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
</context>
<context>
    <name>Program</name>
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
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
</context>
<context>
    <name>PublisherLook</name>
    <message>
        <source>Choose a logo</source>
        <translation>Välj en logotyp</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>{file} is no picture that can be used. Choose a PNG or JPEG file.</source>
        <translation>{file} är ingen bild som går att använda. Välj en PNG- eller JPEG-fil.</translation>
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
    <name>QuestionFlags</name>
    <message>
        <source>Bookmark</source>
        <translation>Bokmärke</translation>
    </message>
    <message>
        <source>Bookmark (Ctrl+B)</source>
        <translation>Bokmärke (Ctrl+B)</translation>
    </message>
    <message>
        <source>Return to this</source>
        <translation>Återkom hit</translation>
    </message>
    <message>
        <source>Return to this (Ctrl+R)</source>
        <translation>Återkom hit (Ctrl+R)</translation>
    </message>
    <message>
        <source>Why to return to it</source>
        <translation>Varför man ska återkomma</translation>
    </message>
</context>
<context>
    <name>QuestionNotes</name>
    <message>
        <source>Notes on {question}</source>
        <translation>Anteckningar till {question}</translation>
    </message>
</context>
<context>
    <name>RadarChart</name>
    <message>
        <source>Profile of the areas</source>
        <translation>Områdenas profil</translation>
    </message>
    <message>
        <source>This evaluation</source>
        <translation>Den här utvärderingen</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Ej bedömt än</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Why the decided points were changed</source>
        <translation>Varför de beslutade poängen ändrades</translation>
    </message>
    <message>
        <source>Why were the decided points changed? (optional)</source>
        <translation>Varför ändrades de beslutade poängen? (frivilligt)</translation>
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
        <source>The program was not closed the last time. This is the evaluation as it was {moment}.</source>
        <translation>Programmet stängdes inte som det ska förra gången. Det här är utvärderingen som den var {moment}.</translation>
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
    <name>ReferencesPage</name>
    <message>
        <source>Published results and averages</source>
        <translation>Publicerade resultat och genomsnitt</translation>
    </message>
    <message>
        <source>Remove the result</source>
        <translation>Ta bort resultatet</translation>
    </message>
    <message>
        <source>Remove the average</source>
        <translation>Ta bort genomsnittet</translation>
    </message>
    <message>
        <source>Check a table to import…</source>
        <translation>Kontrollera en tabell att läsa in…</translation>
    </message>
    <message>
        <source>Save an empty template…</source>
        <translation>Spara en tom mall…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Published results</source>
        <translation>Publicerade resultat</translation>
    </message>
    <message>
        <source>Averages</source>
        <translation>Genomsnitt</translation>
    </message>
    <message>
        <source>Results in the file</source>
        <translation>Resultat i filen</translation>
    </message>
    <message>
        <source>Averages in the file</source>
        <translation>Genomsnitt i filen</translation>
    </message>
    <message>
        <source>Municipality of the result</source>
        <translation>Resultatets kommun</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Läs in en tabell</translation>
    </message>
    <message>
        <source>A spreadsheet or a .csv file, as the template. It is checked first.</source>
        <translation>Ett kalkylblad eller en .csv-fil, som mallen. Den kontrolleras först.</translation>
    </message>
    <message>
        <source>The file that was checked</source>
        <translation>Filen som kontrollerades</translation>
    </message>
    <message>
        <source>Enter a published result</source>
        <translation>Skriv in ett publicerat resultat</translation>
    </message>
    <message>
        <source>Check a table to import</source>
        <translation>Kontrollera en tabell att läsa in</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Tabeller (*.xlsx *.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to correct in {file}. Nothing was imported.</source>
        <translation>
            <numerusform>%n sak att rätta i {file}. Inget lästes in.</numerusform>
            <numerusform>%n saker att rätta i {file}. Inget lästes in.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is in order.</source>
        <translation>{file} stämmer.</translation>
    </message>
    <message numerus="yes">
        <source>Import all %n</source>
        <translation>
            <numerusform>Läs in %n rad</numerusform>
            <numerusform>Läs in alla %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is back.</source>
        <translation>{name} är tillbaka.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <translation>{name} är borttaget.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <translation>Spara en tom mall</translation>
    </message>
    <message>
        <source>published-results.xlsx</source>
        <translation>publicerade-resultat.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Kalkylblad (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>RemarkTree</name>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
</context>
<context>
    <name>ReportBar</name>
    <message>
        <source>Thumbnails</source>
        <translation>Miniatyrer</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zooma ut</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zooma in</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportera PDF…</translation>
    </message>
    <message>
        <source>Other formats</source>
        <translation>Andra format</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmärkningar</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Sida {page} av {count}</translation>
    </message>
    <message>
        <source>Remarks ({count})</source>
        <translation>Anmärkningar ({count})</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Sidbredd</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Nothing to remark on.</source>
        <translation>Inget att anmärka på.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Granskning</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The file is being written…</source>
        <translation>Filen skrivs…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Visa mappen</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Skriven: {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be shown: {characters}</source>
        <translation>
            <numerusform>%n tecken finns inte i typsnittet och visas som en ruta: {characters}</numerusform>
            <numerusform>%n tecken finns inte i typsnittet och visas som rutor: {characters}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultForm</name>
    <message>
        <source>Add the result</source>
        <translation>Lägg till resultatet</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>År</translation>
    </message>
    <message>
        <source>Edition of the result</source>
        <translation>Resultatets utgåva</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgåva</translation>
    </message>
    <message>
        <source>Total of the result</source>
        <translation>Resultatets total</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>where it was published</source>
        <translation>var det är publicerat</translation>
    </message>
    <message>
        <source>Points of {area}</source>
        <translation>Poäng för {area}</translation>
    </message>
    <message>
        <source>Choose the municipality.</source>
        <translation>Välj kommun.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Skriv årtalet med fyra siffror.</translation>
    </message>
    <message>
        <source>Write the total, or the points of at least one area.</source>
        <translation>Skriv totalen, eller poängen för minst ett område.</translation>
    </message>
    <message>
        <source>no source given</source>
        <translation>ingen källa angiven</translation>
    </message>
</context>
<context>
    <name>ResultTable</name>
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
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
</context>
<context>
    <name>RolesEditor</name>
    <message>
        <source>New role</source>
        <translation>Ny roll</translation>
    </message>
    <message>
        <source>Remove the role</source>
        <translation>Ta bort rollen</translation>
    </message>
    <message>
        <source>A role without a name</source>
        <translation>En roll utan namn</translation>
    </message>
    <message>
        <source>{role} can be asked everything</source>
        <translation>{role} kan få alla frågor</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) for this role</source>
        <translation>
            <numerusform>%n fråga till rollen</numerusform>
            <numerusform>%n frågor till rollen</numerusform>
        </translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>The role&apos;s name</source>
        <translation>Rollens namn</translation>
    </message>
    <message>
        <source>The role&apos;s group</source>
        <translation>Rollens grupp</translation>
    </message>
    <message>
        <source>Questions for this role</source>
        <translation>Frågor till rollen</translation>
    </message>
</context>
<context>
    <name>SaveLabel</name>
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
        <source>Try again</source>
        <translation>Försök igen</translation>
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
    <name>SavedEvaluationsPage</name>
    <message>
        <source>Reading the saved evaluations: {done} of {files}</source>
        <translation>Läser de sparade utvärderingarna: {done} av {files}</translation>
    </message>
</context>
<context>
    <name>ScorecardPage</name>
    <message>
        <source>Scorecard</source>
        <translation>Styrkort</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till ett mål</translation>
    </message>
    <message>
        <source>key figures</source>
        <translation>nyckeltal</translation>
    </message>
    <message>
        <source>Add a table of results</source>
        <translation>Lägg till en resultattabell</translation>
    </message>
    <message>
        <source>Print the scorecard as PDF…</source>
        <translation>Skriv ut styrkortet som PDF…</translation>
    </message>
    <message>
        <source>empty for the municipality</source>
        <translation>tomt för hela kommunen</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>Ansvarig enhet</translation>
    </message>
    <message>
        <source>Year of the scorecard</source>
        <translation>Styrkortets år</translation>
    </message>
    <message>
        <source>Write the year with four digits, such as 2018.</source>
        <translation>Skriv året med fyra siffror, till exempel 2018.</translation>
    </message>
    <message>
        <source>Whose scorecard, and of when</source>
        <translation>Vems styrkort, och för vilket år</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Nyckeltal</translation>
    </message>
    <message>
        <source>Type the figures, or paste them from a spreadsheet with Ctrl+V.</source>
        <translation>Skriv siffrorna, eller klistra in dem från ett kalkylblad med Ctrl+V.</translation>
    </message>
    <message>
        <source>Results against budget</source>
        <translation>Resultat mot budget</translation>
    </message>
    <message>
        <source>One table for each statement.</source>
        <translation>En tabell för varje uppställning.</translation>
    </message>
    <message>
        <source>results {number}</source>
        <translation>resultat {number}</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Ta bort tabellen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Belopp</translation>
    </message>
</context>
<context>
    <name>SearchFinder</name>
    <message>
        <source>Find in questions, texts, notes, sources and strengths</source>
        <translation>Sök i frågor, texter, anteckningar, källor och styrkor</translation>
    </message>
    <message>
        <source>&amp;a also finds å and ä, and o also ö</source>
        <translation>&amp;a hittar även å och ä, och o även ö</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>, the first {shown} shown</source>
        <translation>, de första {shown} visas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
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
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
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
    <message numerus="yes">
        <source>%n resting on one kind of source or none</source>
        <translation>
            <numerusform>%n fråga bedömd på ett enda slags underlag eller inget</numerusform>
            <numerusform>%n frågor bedömda på ett enda slags underlag eller inget</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShownBeside</name>
    <message>
        <source>Remove {result}</source>
        <translation>Ta bort {result}</translation>
    </message>
    <message>
        <source>{result}: not shown below, as not every area&apos;s points are known</source>
        <translation>{result}: visas inte nedan, eftersom poängen inte är kända för alla områden</translation>
    </message>
    <message>
        <source>{result} (edition {edition})</source>
        <translation>{result} (utgåva {edition})</translation>
    </message>
</context>
<context>
    <name>SourceChooser</name>
    <message>
        <source>Source of the notes</source>
        <translation>Anteckningarnas källa</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ingen källa</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>of the document</source>
        <translation>dokumentets</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Finns</translation>
    </message>
    <message>
        <source>register number, folder, address</source>
        <translation>diarienummer, mapp, adress</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sedd</translation>
    </message>
    <message>
        <source>date</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>Who, by role</source>
        <translation>Vem, till rollen</translation>
    </message>
    <message>
        <source>for example Kommunchef</source>
        <translation>till exempel Kommunchef</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>Frågas som</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>for example 5/11</source>
        <translation>till exempel 5/11</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>for example 9.30</source>
        <translation>till exempel 9.30</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>How many people</source>
        <translation>Antal personer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>only if it is needed</source>
        <translation>bara om det behövs</translation>
    </message>
    <message>
        <source>The interview is held</source>
        <translation>Intervjun är genomförd</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Genomläst</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Allt</translation>
    </message>
</context>
<context>
    <name>SourceTree</name>
    <message>
        <source>Interview plan and sources</source>
        <translation>Intervjuplan och källor</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Interviews without a day</source>
        <translation>Intervjuer utan dag</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webbsidor</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kvar</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>New interview</source>
        <translation>Ny intervju</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>Nytt dokument</translation>
    </message>
    <message>
        <source>New web page</source>
        <translation>Ny webbsida</translation>
    </message>
    <message>
        <source>Print the schedule…</source>
        <translation>Skriv ut schemat…</translation>
    </message>
    <message>
        <source>Who can be asked what</source>
        <translation>Vem kan svara på vad</translation>
    </message>
    <message>
        <source>Take notes</source>
        <translation>Anteckna</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the name…</source>
        <translation>Ta bort namnet…</translation>
    </message>
    <message>
        <source>Sources and interview plan</source>
        <translation>Källor och intervjuplan</translation>
    </message>
    <message>
        <source>{met} of {planned} people met</source>
        <translation>Intervjuade personer: {met} av {planned}</translation>
    </message>
    <message>
        <source>Add the interviews of the visit, and the documents and web pages read.</source>
        <translation>Lägg till besökets intervjuer, och de dokument och webbsidor som lästs.</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Ingen källa ännu</translation>
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
    <message numerus="yes">
        <source>{shown} of %n evaluation(s)</source>
        <translation>
            <numerusform>{shown} av %n utvärdering</numerusform>
            <numerusform>{shown} av %n utvärderingar</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the evaluations: {done} of {files}</source>
        <translation>Läser utvärderingarna: {done} av {files}</translation>
    </message>
    <message>
        <source>The folder of your evaluations cannot be reached now.</source>
        <translation>Mappen med dina utvärderingar går inte att nå just nu.</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startsida</translation>
    </message>
    <message>
        <source>Find by municipality, year, edition or any word</source>
        <translation>Sök på kommun, år, utgåva eller ord i texten</translation>
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
    <name>StillToAskPanel</name>
    <message>
        <source>Nothing is left to ask.</source>
        <translation>Inget är kvar att fråga.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message numerus="yes">
        <source>Still to ask: %n question(s)</source>
        <translation>
            <numerusform>Kvar att fråga: %n fråga</numerusform>
            <numerusform>Kvar att fråga: %n frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>Role of the interviewee</source>
        <translation>Den intervjuades roll</translation>
    </message>
    <message>
        <source>Still to ask</source>
        <translation>Kvar att fråga</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alla frågor</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Questions that may be meant</source>
        <translation>Frågor som kan avses</translation>
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
    <name>Surroundings</name>
    <message>
        <source>Written: {file}</source>
        <translation>Skriven: {file}</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>Trash</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Lägg tillbaka</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Töm papperskorgen…</translation>
    </message>
    <message>
        <source>Back to all evaluations</source>
        <translation>Till alla utvärderingar</translation>
    </message>
    <message>
        <source>What lies here stays until the trash is emptied. Enter brings the row back.</source>
        <translation>Det som ligger här ligger kvar tills papperskorgen töms. Enter lägger tillbaka raden.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Papperskorgen är tom.</translation>
    </message>
    <message>
        <source>Evaluations in the trash</source>
        <translation>Utvärderingar i papperskorgen</translation>
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
        <source>marks of %n good example(s)</source>
        <translation>
            <numerusform>märkning av %n gott exempel</numerusform>
            <numerusform>märkning av %n goda exempel</numerusform>
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
        <translation>Tidigare utvärdering</translation>
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
    <name>WorkbenchActions</name>
    <message>
        <source>&amp;Interview and notes</source>
        <translation>&amp;Intervju och anteckningar</translation>
    </message>
    <message>
        <source>&amp;One question at a time</source>
        <translation>&amp;En fråga i taget</translation>
    </message>
    <message>
        <source>&amp;All questions</source>
        <translation>&amp;Alla frågor</translation>
    </message>
    <message>
        <source>&amp;Sources and interview plan</source>
        <translation>&amp;Källor och intervjuplan</translation>
    </message>
    <message>
        <source>&amp;New interview</source>
        <translation>&amp;Ny intervju</translation>
    </message>
    <message>
        <source>Still &amp;to ask</source>
        <translation>Kvar att &amp;fråga</translation>
    </message>
    <message>
        <source>N&amp;ext question</source>
        <translation>Nä&amp;sta fråga</translation>
    </message>
    <message>
        <source>P&amp;revious question</source>
        <translation>Före&amp;gående fråga</translation>
    </message>
    <message>
        <source>Go to &amp;question…</source>
        <translation>Gå &amp;till fråga…</translation>
    </message>
    <message>
        <source>&amp;Bookmark the question</source>
        <translation>&amp;Bokmärk frågan</translation>
    </message>
    <message>
        <source>&amp;Return to the question</source>
        <translation>Åte&amp;rkom till frågan</translation>
    </message>
    <message>
        <source>Notes behind the te&amp;xt</source>
        <translation>Anteckningar bakom te&amp;xten</translation>
    </message>
    <message>
        <source>&amp;Hide points and other people&apos;s notes</source>
        <translation>&amp;Dölj poäng och andras anteckningar</translation>
    </message>
    <message>
        <source>Remove a person&apos;s name…</source>
        <translation>Ta bort en persons namn…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;ök…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Ko&amp;mmandon…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>E&amp;vidence</source>
        <translation>&amp;Underlag</translation>
    </message>
</context>
<context>
    <name>WorkbenchView</name>
    <message>
        <source>Written: {file}</source>
        <translation>Skriven: {file}</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
    <message numerus="yes">
        <source>The name is removed from %n place(s).</source>
        <translation>
            <numerusform>Namnet är borttaget på %n ställe.</numerusform>
            <numerusform>Namnet är borttaget på %n ställen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name is removed here, but that could not be saved: the file still has it, and so has what was kept before. {reason}</source>
        <translation>Namnet är borttaget här, men det gick inte att spara: filen har det kvar, och det har också det som sparats tidigare. {reason}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>No note lies behind this text.</source>
        <translation>Ingen anteckning ligger bakom den här texten.</translation>
    </message>
</context>
<context>
    <name>YearsChart</name>
    <message>
        <source>Points over the years</source>
        <translation>Poäng över åren</translation>
    </message>
    <message>
        <source>Edition {edition}</source>
        <translation>Utgåva {edition}</translation>
    </message>
</context>
<context>
    <name>YearsPage</name>
    <message>
        <source>Over the years</source>
        <translation>Över åren</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Ta med dem</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Vad diagrammet visar</translation>
    </message>
    <message>
        <source>Results over the years</source>
        <translation>Resultat över åren</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>I biblioteket</translation>
    </message>
    <message>
        <source>A published result of another year</source>
        <translation>Ett publicerat resultat från ett annat år</translation>
    </message>
    <message>
        <source>Points per area, or the total only, and where it was published.</source>
        <translation>Poäng per område, eller bara totalen, och var det är publicerat.</translation>
    </message>
    <message>
        <source>Not shown here yet: {results}</source>
        <translation>Visas inte här än: {results}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>{area} (edition {edition})</source>
        <translation>{area} (utgåva {edition})</translation>
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
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>utvärdering</translation>
    </message>
</context>
<context>
    <name>action_states</name>
    <message>
        <source>Planned</source>
        <translation>Planerad</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Utgår</translation>
    </message>
</context>
<context>
    <name>asked_mapping</name>
    <message>
        <source>Read a mapping of questions</source>
        <translation>Läs in vilka frågor som svarar mot varandra</translation>
    </message>
    <message>
        <source>Mappings (*.toml)</source>
        <translation>Kopplingar (*.toml)</translation>
    </message>
</context>
<context>
    <name>change_texts</name>
    <message>
        <source>Not the same</source>
        <translation>Inte likadant</translation>
    </message>
    <message>
        <source>order</source>
        <translation>ordning</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>underlag</translation>
    </message>
    <message>
        <source>good example</source>
        <translation>gott exempel</translation>
    </message>
    <message>
        <source>day and time</source>
        <translation>dag och tid</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>source</source>
        <translation>källa</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>frågor</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>märken</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>utrett</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>bilagor</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>utfall</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>kommentar</translation>
    </message>
    <message>
        <source>who</source>
        <translation>ansvarig</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>senast</translation>
    </message>
    <message>
        <source>state</source>
        <translation>läge</translation>
    </message>
    <message>
        <source>other facts</source>
        <translation>andra uppgifter</translation>
    </message>
    <message>
        <source>Good example: {text}</source>
        <translation>Gott exempel: {text}</translation>
    </message>
    <message>
        <source>No good example: {text}</source>
        <translation>Inte gott exempel: {text}</translation>
    </message>
    <message>
        <source>(nothing written)</source>
        <translation>(inget skrivet)</translation>
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
    <name>curtain</name>
    <message>
        <source>Hidden mode – F12 shows everything again</source>
        <translation>Dolt läge – F12 visar allt igen</translation>
    </message>
</context>
<context>
    <name>evidence_marks</name>
    <message>
        <source>interview</source>
        <translation>intervju</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>website</source>
        <translation>webbplats</translation>
    </message>
</context>
<context>
    <name>evidence_texts</name>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Politician</source>
        <translation>Politiker</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>Tjänsteperson</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Facklig företrädare</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annan</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>ej bedömd</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>inget underlag</translation>
    </message>
    <message>
        <source>one kind of source</source>
        <translation>bara ett slags underlag</translation>
    </message>
    <message>
        <source>claim to check</source>
        <translation>påstående att kontrollera</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} anteckningar</translation>
    </message>
    <message>
        <source>rests on no source</source>
        <translation>vilar inte på något underlag</translation>
    </message>
    <message>
        <source>rests on one kind of source</source>
        <translation>vilar på ett enda slags underlag</translation>
    </message>
    <message>
        <source>one note</source>
        <translation>en anteckning</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>preliminär</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslutad</translation>
    </message>
</context>
<context>
    <name>export_names</name>
    <message>
        <source>Report (PDF)…</source>
        <translation>Rapport (PDF)…</translation>
    </message>
    <message>
        <source>Working copy with notes (PDF)…</source>
        <translation>Arbetsexemplar med anteckningar (PDF)…</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Word-dokument…</translation>
    </message>
    <message>
        <source>Points as Excel…</source>
        <translation>Poäng som Excel…</translation>
    </message>
    <message>
        <source>Points as CSV…</source>
        <translation>Poäng som CSV…</translation>
    </message>
    <message>
        <source>Presentation (PDF)…</source>
        <translation>Presentation (PDF)…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-arbetsbok (*.xlsx)</translation>
    </message>
    <message>
        <source>Table of figures (*.csv)</source>
        <translation>Tabell med tal (*.csv)</translation>
    </message>
</context>
<context>
    <name>fault_sentences</name>
    <message>
        <source>Sheet {sheet}</source>
        <translation>bladet {sheet}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>rad {line}</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>hela filen</translation>
    </message>
    <message>
        <source>Nothing was imported. {faults}</source>
        <translation>Inget lästes in. {faults}</translation>
    </message>
    <message>
        <source>{text} And {count} more.</source>
        <translation>{text} Och {count} till.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Utgåva</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Number of the question</source>
        <translation>Fråga nr</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kortnamn</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Heading in the box</source>
        <translation>Rubrik i rutan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Max points</source>
        <translation>Maxpoäng</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Vägledning</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Tidigare</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>the areas cannot give {found}, even if each is rounded and those that are not written have 0 or 100.</source>
        <translation>områdena kan inte ge {found}, ens om vart och ett är avrundat och de som saknas har 0 eller 100.</translation>
    </message>
    <message>
        <source>a formula stands here, “{found}”. Write its value instead.</source>
        <translation>här står en formel, ”{found}”. Skriv värdet i stället.</translation>
    </message>
    <message>
        <source>the text is longer than {found} characters.</source>
        <translation>texten är längre än {found} tecken.</translation>
    </message>
    <message>
        <source>something that is no character stands in “{found}”.</source>
        <translation>det står något som inte är ett tecken i ”{found}”.</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>saknas.</translation>
    </message>
    <message>
        <source>“{found}” is no whole number above 0.</source>
        <translation>”{found}” är inget heltal över 0.</translation>
    </message>
    <message>
        <source>there are {found} areas; there must be 3 to 12.</source>
        <translation>antalet områden är {found}; det ska vara 3 till 12.</translation>
    </message>
    <message>
        <source>“{found}” is not the next number: areas are numbered 1, 2, 3…</source>
        <translation>”{found}” är inte nästa nummer: områdena numreras 1, 2, 3…</translation>
    </message>
    <message>
        <source>the area&apos;s questions add up to {found} points, not 100.</source>
        <translation>områdets frågor har sammanlagt {found} poäng, inte 100.</translation>
    </message>
    <message>
        <source>there is no area {found}.</source>
        <translation>det finns inget område {found}.</translation>
    </message>
    <message>
        <source>“{found}” is not the area&apos;s number, a point and the question&apos;s place.</source>
        <translation>”{found}” är inte områdets nummer, en punkt och frågans plats.</translation>
    </message>
    <message>
        <source>{found} stands twice.</source>
        <translation>{found} står två gånger.</translation>
    </message>
    <message>
        <source>there is another edition called “{found}” already. Give this one a name of its own.</source>
        <translation>det finns redan en annan utgåva som heter ”{found}”. Ge den här ett eget namn.</translation>
    </message>
    <message>
        <source>the edition has no question “{found}”.</source>
        <translation>utgåvan har ingen fråga ”{found}”.</translation>
    </message>
    <message>
        <source>“{found}” is no municipality in the register.</source>
        <translation>”{found}” är ingen kommun i registret.</translation>
    </message>
    <message>
        <source>“{found}” has wrong letters. Save the file anew, as .xlsx or as CSV UTF-8.</source>
        <translation>”{found}” har fel bokstäver. Spara filen på nytt, som .xlsx eller som CSV UTF-8.</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>är tom.</translation>
    </message>
    <message>
        <source>cannot be read: a quotation mark, a bracket or a line is missing or wrong.</source>
        <translation>går inte att läsa: ett citattecken, en parentes eller en rad saknas eller är fel.</translation>
    </message>
    <message>
        <source>“{found}” is no known edition.</source>
        <translation>”{found}” är ingen känd utgåva.</translation>
    </message>
    <message>
        <source>“{found}” is no year.</source>
        <translation>”{found}” är inget årtal.</translation>
    </message>
    <message>
        <source>the edition had not come yet in {found}.</source>
        <translation>utgåvan fanns inte än {found}.</translation>
    </message>
    <message>
        <source>“{found}” is no number of points that can be had there.</source>
        <translation>”{found}” är inget poängtal som går att få där.</translation>
    </message>
    <message>
        <source>there are no points.</source>
        <translation>det finns inga poäng.</translation>
    </message>
    <message>
        <source>says the same municipality, year and edition as line {found}.</source>
        <translation>säger samma kommun, år och utgåva som rad {found}.</translation>
    </message>
</context>
<context>
    <name>field_names</name>
    <message>
        <source>points</source>
        <translation>poäng</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>general</source>
        <translation>allmänt</translation>
    </message>
    <message>
        <source>strengths</source>
        <translation>styrkor</translation>
    </message>
    <message>
        <source>improvement areas</source>
        <translation>förbättringsområden</translation>
    </message>
    <message>
        <source>Summary of the result</source>
        <translation>Sammanfattning av resultatet</translation>
    </message>
    <message>
        <source>Comparisons</source>
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
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
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
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Styrkort</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Utvärderare</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Number of people interviewed</source>
        <translation>Antal intervjuade</translation>
    </message>
    <message>
        <source>Previous evaluation</source>
        <translation>Tidigare utvärdering</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Rapportens datum</translation>
    </message>
    <message>
        <source>Municipality group</source>
        <translation>Kommungrupp</translation>
    </message>
    <message>
        <source>What the group means</source>
        <translation>Gruppens innebörd</translation>
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
</context>
<context>
    <name>new_evaluation_words</name>
    <message>
        <source>It follows up an evaluation of the same year.</source>
        <translation>Den följer upp en utvärdering från samma år.</translation>
    </message>
    <message>
        <source>Edition {edition} was used {used}; other editions can be imported.</source>
        <translation>Utgåva {edition} användes {used}; andra utgåvor går att läsa in.</translation>
    </message>
</context>
<context>
    <name>note_lines</name>
    <message>
        <source>settled</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>used</source>
        <translation>använd</translation>
    </message>
</context>
<context>
    <name>note_marks</name>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Kontrollera</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Följ upp</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Styrka</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Förbättring</translation>
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
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Jämförelse</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Efteråt</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>Över åren</translation>
    </message>
    <message>
        <source>Good examples</source>
        <translation>Goda exempel</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Handlingsplan</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Styrkort</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Underlag</translation>
    </message>
    <message>
        <source>Sources and interview plan</source>
        <translation>Källor och intervjuplan</translation>
    </message>
    <message>
        <source>Interview and notes</source>
        <translation>Intervju och anteckningar</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Alla frågor</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>En i taget</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Områden</translation>
    </message>
</context>
<context>
    <name>remark_texts</name>
    <message>
        <source>Not filled in</source>
        <translation>Inte ifyllt</translation>
    </message>
    <message>
        <source>Left in a text</source>
        <translation>Kvarglömt i en text</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Ej bedömt</translation>
    </message>
    <message>
        <source>Points without text</source>
        <translation>Poäng utan text</translation>
    </message>
    <message>
        <source>Provisional points</source>
        <translation>Preliminära poäng</translation>
    </message>
    <message>
        <source>Average not whole</source>
        <translation>Genomsnittet är inte helt</translation>
    </message>
    <message>
        <source>General without text</source>
        <translation>Allmänt utan text</translation>
    </message>
    <message>
        <source>Area without strengths</source>
        <translation>Område utan styrkor</translation>
    </message>
    <message>
        <source>Area without improvement areas</source>
        <translation>Område utan förbättringsområden</translation>
    </message>
    <message>
        <source>High score under an improvement area</source>
        <translation>Höga poäng där något ska förbättras</translation>
    </message>
    <message>
        <source>Score without evidence</source>
        <translation>Poäng utan underlag</translation>
    </message>
    <message>
        <source>Score on one kind of source</source>
        <translation>Poäng på ett enda slags underlag</translation>
    </message>
    <message>
        <source>Key facts missing</source>
        <translation>Kortfakta saknas</translation>
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
        <source>one of {all} scored</source>
        <translation>1 av {all} bedömd</translation>
    </message>
    <message>
        <source>{scored} of {all} scored</source>
        <translation>{scored} av {all} bedömda</translation>
    </message>
    <message>
        <source>one decided</source>
        <translation>1 beslutad</translation>
    </message>
    <message>
        <source>{decided} decided</source>
        <translation>{decided} beslutade</translation>
    </message>
</context>
<context>
    <name>spread_table</name>
    <message>
        <source>Total</source>
        <translation>Totalt</translation>
    </message>
    <message>
        <source>{place} of {all}</source>
        <translation>{place} av {all}</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>{name} (example)</source>
        <translation>{name} (exempel)</translation>
    </message>
    <message>
        <source>{name} (example {number})</source>
        <translation>{name} (exempel {number})</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopia)</translation>
    </message>
    <message>
        <source>{name} (copy {number})</source>
        <translation>{name} (kopia {number})</translation>
    </message>
</context>
</TS>
