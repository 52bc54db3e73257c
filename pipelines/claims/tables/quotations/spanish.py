"""How Spanish news quotes."""

from __future__ import annotations

from pipelines.claims.tables.quotations.grammar import Grammar, conjugations, words

SPANISH = Grammar(
    language="es",
    marks={"«": "»", "“": '”"', '"': '"'},
    regular=words(
        """
        afirmar declarar explicar señalar asegurar indicar subrayar anunciar expresar comentar apuntar destacar
        preguntar denunciar lamentar precisar relatar agregar recalcar remarcar aclarar detallar criticar cuestionar
        replicar contestar confesar alertar avisar opinar celebrar bromear ironizar exclamar gritar sentenciar zanjar
        argumentar justificar matizar puntualizar pronosticar enfatizar quejar alegrar felicitar narrar testificar
        informar notificar publicar tuitear espetar susurrar reiterar ratificar exhortar alegar valorar razonar
        reflexionar observar adelantar acusar vaticinar sincerar discrepar terciar bramar musitar protestar clamar
        apostillar confirmar arremeter ahondar rebatir suspirar rematar abundar incidir deslizar reprochar interrogar
        rezongar ordenar rememorar
        """
    ),
    irregular=conjugations(
        """
        decir: dijo dice dijeron dicen decía decían | dicho
        sostener: sostuvo sostiene sostuvieron sostienen sostenía | sostenido
        manifestar: manifestó manifiesta manifestaron manifiestan | manifestado
        advertir: advirtió advierte advirtieron advierten | advertido
        contar: contó cuenta contaron cuentan contaba | contado
        recordar: recordó recuerda recordaron recuerdan recordaba | recordado
        reconocer: reconoció reconoce reconocieron reconocen | reconocido
        concluir: concluyó concluye concluyeron concluyen | concluido
        admitir: admitió admite admitieron admiten | admitido
        añadir: añadió añade añadieron añaden | añadido
        escribir: escribió escribe escribieron escriben | escrito
        responder: respondió responde respondieron responden | respondido
        insistir: insistió insiste insistieron insisten | insistido
        prometer: prometió promete prometieron prometen | prometido
        resumir: resumió resume resumieron resumen | resumido
        reprochar: reprochó reprocha reprocharon | reprochado
        aducir: adujo aduce adujeron | aducido
        proseguir: prosiguió prosigue prosiguieron | proseguido
        desmentir: desmintió desmiente desmintieron desmienten | desmentido
        sugerir: sugirió sugiere sugirieron | sugerido
        exponer: expuso expone expusieron | expuesto
        repetir: repitió repite repitieron repiten | repetido
        predecir: predijo predice predijeron | predicho
        defender: defendió defiende defendieron defienden | defendido
        reír: rió rio ríe | reído
        """
    ),
    accordings=words("según de_acuerdo_con en_palabras_de a_juicio_de"),
    pronouns=words("él ella ellos ellas este esta aquel"),
    determiners=words(
        "el la los las un una unos unas su sus este esta estos estas ese esa varios varias dos tres algunos algunas"
    ),
    joiners=words("de del"),
    prepositions=words("entre sin a al en ante tras durante para por con desde sobre hacia mediante contra"),
    adverbs=words(
        """
        lunes martes miércoles jueves viernes sábado domingo ayer hoy anoche también además luego después entonces
        finalmente asimismo posteriormente recientemente nuevamente todavía incluso igualmente este_lunes este_martes
        este_miércoles este_jueves este_viernes este_sábado este_domingo el_lunes el_martes el_miércoles el_jueves
        el_viernes el_sábado el_domingo mañana tarde esta_mañana esta_tarde esta_noche esta_semana así ya sin_embargo
        por_su_parte a_su_vez por_su_lado de_nuevo
        """
    ),
    relatives=words("que quien quienes cuyo cuya donde consultado consultada preguntado preguntada"),
    conjunctions=words("y e"),
    complementisers=words("que"),
    roles=r"""(?:(?:vice|ex|sub)?-?(?:ministr[oa]|alcalde|alcaldesa|president[ea]|portavoz|vocera?|vocero|secretari[oa]
        |director[a]?|fiscal|gobernador[a]?|diputad[oa]|senador[a]?|jef[ea]|líder|dirigente|responsable|abogad[oa]
        |juez|jueza|médic[oa]|enfermer[oa]|profesor[a]?|investigador[a]?|maestr[oa]|estudiante|habitante|vecin[oa]
        |comerciante|agricultor[a]?|ganader[oa]|pescador[a]?|obrer[oa]|trabajador[a]?|emplead[oa]|delegad[oa]
        |sindicalista|activista|militante|miembro|consejer[oa]|concejal|concejala|comisari[oa]|capitán|capitana
        |comandante|coronel|general|policía|bomber[oa]|testigo|víctima|madre|padre|hij[oa]|herman[oa]|espos[oa]|viud[oa]
        |amig[oa]|compañer[oa]|cliente|paciente|turista|jubilad[oa]|economista|historiador[a]?|sociólog[oa]|geólog[oa]
        |biólog[oa]|escritor[a]?|autor[a]?|actor|actriz|cantante|artista|periodista|redactor[a]?|entrenador[a]?
        |técnic[oa]|jugador[a]?|porter[oa]|fundador[a]?|propietari[oa]|dueñ[oa]|empresari[oa]|gerente|representante
        |embajador[a]?|diplomátic[oa]|expert[oa]|especialista|analista|ingenier[oa]|piloto|conductor[a]?|panader[oa]
        |librer[oa]|coordinador[a]?|organizador[a]?|rey|reina|papa|obispo|sacerdote|cura|canciller|mandatari[oa]
        |titular|funcionari[oa]|partido|gobierno|ministerio|ayuntamiento|alcaldía|fiscalía|sindicato|dirección
        |empresa|grupo|compañía|asociación|colectivo|organización|agencia|diario|periódico|semanario|revista|banco
        |instituto|universidad|hospital|federación|fundación|comisión|consejo|comité|tribunal|ejército|oposición
        |fuente|autoridad|vecin[oa]s|expert[oa]s|poblador[a]?|regidor[a]?|intendente|presentador[a]?|apicultor[a]?
        |hombre|mujer|joven|señor[a]?|don|doña|sr\.?|sra\.?|doctor[a]?|dr\.?|dra\.?|rescatista|brigadista|minero
        |voluntari[oa]|médic[oa]|arquitect[oa]|archiver[oa]|conserje|veterinari[oa]|guardia|camarer[oa]|hotelero
        |afectad[oa]|manifestante|pensionista|responsables|meteorólog[oa]|climatólog[oa]|arqueólog[oa]|perit[oa]|operador[a]?|espectador[a]?|rector[a]?|magistrad[oa]|virólog[oa]|psicólog[oa]|taxista)(?:e?s)?)""",
    works=r"(?:películas?|libros?|novelas?|canción|canciones|títulos?|pancartas?|lemas?|carteles|cartel|obras?|series?"
    r"|discos?|poemas?|artículos?|ley|leyes|exposición|campañas?|programas?|proyectos?|documental(?:es)?"
    r"|titulad[oa]s?|llamad[oa]s?|denominad[oa]s?|leía|leer|consigna|consignas|eslogan|calific\w+|plan)",
    auxiliaries=words("ha han había habían"),
    reflexives=words("se le les"),
    stops=words("mientras aunque pero cuando si no muy más sino pues porque lo nos"),
    as_clauses=words("según como tal_y_como"),
    interruption="—–-",
    dialogue="—–",
)
