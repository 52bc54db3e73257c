"""Words of one of two similar languages, which the other has not. Own collection."""

from typing import Final

# Words by which a text, with accents or without, is one of two languages that detectors take for each other; none is
# a word of the other.
CONTRASTS: Final[dict[str, dict[str, frozenset[str]]]] = {
    "cs sk": {
        "cs": frozenset(
            """
            se jsou jsem jsme jste byl byla byli bylo být byt nebo podle řekl řekla jako když který která které kteří
            kterou jen není také mezi ještě ve kvůli uvedl uvedla včera léta může chce proč první právě jejich její
            svůj svou již tento tato těchto lidí více méně však zatím během místo dvě
            """.split()
        ),
        "sk": frozenset(
            """
            sa sú som sme ste bol bola boli bolo byť alebo podľa povedal povedala ako keď ktorý ktorá ktoré ktorí ktorú
            nie tiež medzi ešte vo zo kvôli pretože lebo prečo uviedol uviedla rokov môže prvý práve svoj svoju už táto
            tieto týchto ľudí viac menej však zatiaľ počas miesto dve iba aj
            """.split()
        ),
    },
    "id ms": {
        "ms": frozenset(
            """
            kerana bahawa selepas boleh polis syarikat kerajaan mahkamah wang semalam isnin khamis jumaat ahad beliau
            daripada apabila manakala iaitu ialah sahaja mahu negeri lelaki kanak-kanak isteri kereta basikal jambatan
            peratus bilion ogos julai disember oktober berkenaan majlis setiausaha pengerusi siasatan menyiasat suspek
            pasukan perlawanan menerusi kilang punca memberitahu kemalangan bomba
            """.split()
        ),
        "id": frozenset(
            """
            karena bahwa setelah bisa polisi perusahaan pemerintah pengadilan uang kemarin senin kamis jumat minggu
            yaitu yakni saja ingin provinsi pria anak-anak istri mobil sepeda bandara persen miliar triliun agustus
            juli juni maret desember tersangka tim pertandingan ujar ucap kantor warga nggak tapi pabrik penyebab
            menyelidiki perempuan tewas
            """.split()
        ),
    },
    "bs hr sr": {
        "sr": frozenset(
            """
            juče predlog predloga predlogu predsednik predsednika predsednica sreda sredu nedelja nedelje nedelju
            ponedeljak deca dece deci gde ovde negde sveta svetu reč reči vreme mesto mesta mestu posle pre uvek cena
            cene opština opštine opštini dve obe vest vesti telo delo deo zahtev mleko reka reke leto čovek uspeh
            izveštaj izveštaja saopštio saopštila saopšteno saopštenju bezbednost bezbednosti savet saveta odsto uspeo
            """.split()
        ),
        "hr": frozenset(
            """
            jučer tko tisuću tisuće tisuća tjedan tjedna tjedni europski europska europske europskih europskoj kolodvor
            kolodvora zrakoplov zrakoplova glazba glazbe siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza
            rujna listopada studenoga studenog prosinca tijekom izvijestio izvijestila izvijestili priopćio priopćila
            priopćeno priopćenju uopće sveučilište sveučilišta vlak vlaka kruh gospodarstvo gospodarstva točno suradnja
            suradnje obitelj obitelji tvrtka tvrtke tvrtki ravnatelj redatelj
            """.split()
        ),
        "bs": frozenset(
            """
            saopćio saopćila saopćeno saopćenju predsjedavajući predsjedavajućeg predsjedavajuća kanton kantona
            kantonalna kantonalne kantonalni federalna federalne federalni federacije historija historije historijski
            historijska sedmica sedmice sedmici uposlenici uposlenika entitet entiteta bošnjaka bih sarajeva sarajevu
            """.split()
        ),
    },
}
