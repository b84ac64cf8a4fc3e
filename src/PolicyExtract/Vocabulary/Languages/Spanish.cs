namespace PolicyExtract.Vocabulary.Languages;

internal static class Spanish
{
    public static Language Words { get; } = new()
    {
        Tag = "es",
        Headers = new()
        {
            Name =
                "nombre, nombres, nombre de la cookie, nombre de las cookies, nombre de cookie, nombre del cookie, nombre cookie, " +
                "nombre cookies, denominación, denominación de la cookie, identificador, identificador de la cookie, id cookie, clave, " +
                "galleta, galletas, título, nombre técnico, cookies instaladas, nombre del archivo, " +
                "listado de cookies, lista de cookies, rastreador, nombre del rastreador, archivo, etiqueta, cookie utilizada",
            Provider =
                "proveedor, proveedores, proveedor de la cookie, proveedor de servicios, proveedor del servicio, nombre del proveedor, " +
                "titular, titular de la cookie, titulares, gestor, gestionado por, gestionada por, responsable, " +
                "responsable de la cookie, responsable del tratamiento, emisor, editor, empresa, compañía, entidad, entidad emisora, " +
                "sociedad, tercero, terceros, tercera parte, instalada por, instaladas por, colocada por, establecido por, " +
                "establecida por, prestador, propietario, propietario de la cookie, quién la instala, quién, entidad que la gestiona, " +
                "entidad responsable, organización, encargado, destinatario, destinatarios, creada por, generada por, emitida por, " +
                "plataforma, socio, colaborador, identidad del tercero, quién instala la cookie, entidad titular, proporcionado por, " +
                "terceros que las gestionan",
            Feature =
                "característica, características, funcionalidad, funcionalidades, función y ubicación, ubicación, lugar, página, módulo, " +
                "sección, producto, dónde se usa, dónde, área, componente",
            Category =
                "categoría, categorías, categoría de la cookie, categoría de cookie, categoría de cookies, grupo, clase, clasificación, " +
                "familia, grupo de cookies, necesidad",
            Purpose =
                "finalidad, finalidades, finalidad de la cookie, finalidad de las cookies, propósito, propósitos, " +
                "propósito de la cookie, descripción, descripción de la cookie, descripciones, objetivo, objetivos, objeto, fin, fines, " +
                "uso, usos, utilidad, utilización, para qué se utiliza, para qué sirve, para qué se usa, qué hace, detalle, detalles, " +
                "información, información adicional, más información, explicación, motivo, razón, cometido, observaciones, comentarios, " +
                "finalidad del tratamiento, descripción y finalidad, finalidad y descripción, descripción de la finalidad, " +
                "información que recoge, información recogida, datos recogidos, acción, contenido que recoge, breve descripción, " +
                "destino, uso de la cookie, qué información recoge, por qué",
            Duration =
                "caducidad, caducidades, fecha de caducidad, plazo de caducidad, periodo de caducidad, período de caducidad, caduca, " +
                "caduca en, caducidad de la cookie, duración, duración de la cookie, duración máxima, duración del almacenamiento, " +
                "duración de almacenamiento, duración máxima de almacenamiento, vencimiento, fecha de vencimiento, vence, vence en, " +
                "expiración, fecha de expiración, tiempo de expiración, expira, expira en, plazo, plazo de conservación, " +
                "plazos de conservación, plazo máximo de conservación, periodo, período, periodo de conservación, " +
                "período de conservación, tiempo de conservación, conservación, vigencia, periodo de vigencia, período de vigencia, " +
                "validez, periodo de validez, período de validez, tiempo de validez, vida útil, vida, tiempo de vida, ciclo de vida, " +
                "tiempo, tiempo de almacenamiento, periodo de almacenamiento, período de almacenamiento, tiempo de permanencia, " +
                "permanencia, periodo de permanencia, periodo de retención, período de retención, tiempo de retención, retención, " +
                "persistencia, tiempo activa, temporalidad, duración en el equipo, término, fecha de fin, tipo y duración, " +
                "tipo de cookie y duración, plazo de tiempo, caducidad o duración, sesión o persistente, " +
                "período máximo de almacenamiento, periodo máximo de conservación, " +
                "tiempo de caducidad predeterminado, caducidad predeterminada, vencimiento predeterminado, " +
                "tiempo de vencimiento predeterminado, duración predeterminada, plazo de caducidad predeterminado, " +
                "tiempo de expiración predeterminado, caducidad por defecto, duración por defecto",
            Domain =
                "dominio, dominios, nombre de dominio, nombre del dominio, dominio de la cookie, host, anfitrión, sitio, sitio web, " +
                "página web, web, url, dirección web, servidor, subgrupo de cookies",
            Party =
                "parte, propia o de terceros, propia o terceros, propias o terceros, propias o de terceros, propia terceros, " +
                "propio o tercero, propia, primera o tercera parte, cookie de terceros, cookies de terceros, " +
                "cookie propia o de terceros, propia tercero, interna o externa, entidad que gestiona el dominio",
            Storage =
                "almacenamiento, tipo de almacenamiento, método de almacenamiento, lugar de almacenamiento, tecnología, tecnologías, " +
                "tecnología utilizada, tipo de tecnología, tipo de rastreador, medio de almacenamiento",
            Type =
                "tipo, tipos, tipo de cookie, tipo de cookies, tipo de la cookie, tipos de cookies, tipos de cookie, tipología, " +
                "tipología de cookie, tipología de cookies, naturaleza, modalidad",
            Service =
                "servicio, servicios, nombre del servicio, herramienta, herramientas, aplicación, sistema, software, solución, " +
                "complemento, programa",
            Origin = "origen, fuente, procedencia, origen de la cookie, desde",
            Function = "función, funciones, función de la cookie, funcionamiento",
            Used = "cookies utilizadas, cookies usadas",
            Other =
                "base jurídica, base legal, base legitimadora, base de legitimación, legitimación, país, " +
                "transferencia internacional, transferencias internacionales, número, requiere consentimiento",
        },
        Retention = new()
        {
            Second = "segundo, segundos, seg, s",
            Minute = "minuto, minutos, min",
            Hour = "hora, horas, hs, h",
            Day = "día, días, d, días naturales, día natural",
            Week = "semana, semanas, sem",
            Month = "mes, meses, meses naturales",
            Year = "año, años, ano",
            Numbers =
                "un=1, una=1, uno=1, dos=2, tres=3, cuatro=4, cinco=5, seis=6, siete=7, ocho=8, nueve=9, diez=10, once=11, doce=12, " +
                "trece=13, catorce=14, quince=15, dieciocho=18, veinte=20, veinticuatro=24, veinticinco=25, veintiséis=26, treinta=30, " +
                "treinta y seis=36, cuarenta y ocho=48, sesenta=60, noventa=90, cien=100, " +
                "medio=0.5, media=0.5",
            Session =
                "sesión, sesiones, de sesión, cookie de sesión, cookies de sesión, por sesión, durante la sesión, duración de la sesión, " +
                "duración de sesión, fin de sesión, fin de la sesión, final de la sesión, final de sesión, al finalizar la sesión, " +
                "al finalizar sesión, hasta el fin de la sesión, hasta fin de sesión, hasta el final de la sesión, " +
                "hasta finalizar la sesión, hasta que finalice la sesión, hasta que termina la sesión, al terminar la sesión, " +
                "al acabar la sesión, al cerrar la sesión, al cerrar sesión, cierre de sesión, sesión de usuario, sesión del usuario, " +
                "sesión de navegación, sesión del navegador, lo que dure la sesión, mientras dure la sesión, temporal, temporales, " +
                "durante la navegación, solo sesión, sólo sesión, sesión actual, término de la sesión, termina la sesión, " +
                "finaliza la sesión, una sesión, fin de la navegación, duración de la visita, " +
                "fin de la visita, durante la visita",
            Browser = "navegador, navegadores, el navegador, ventana, pestaña, navegador web",
            Closing = "cerrar, cierra, cierre, cerrado, cerrarse, cierras, cerrando, salir, abandona, abandonar, finaliza, finalizar",
            Persistent =
                "persistente, persistentes, permanente, permanentes, cookie persistente, cookies persistentes, indefinida, indefinido, " +
                "indefinidamente, ilimitada, ilimitado, no caduca, no caducan, nunca, nunca caduca, no expira, no expiran, nunca expira, " +
                "sin caducidad, sin vencimiento, sin expiración, sin límite, sin límite de tiempo, sin fecha de caducidad, infinito, " +
                "infinita, para siempre, siempre, no vence, no tiene caducidad, eterna, perpetua, permanentemente",
            Variable =
                "varía, variable, varias, diversas, diferentes, depende, según, distintas, varios, en función de, variables, " +
                "unos segundos, pocos segundos, unos pocos segundos, algunos segundos, unos minutos, pocos minutos, " +
                "unos pocos minutos, algunos minutos, unas horas, pocas horas",
            Unknown =
                "desconocido, desconocida, no definido, no definida, sin definir, no disponible, no aplica, no especificado, " +
                "no especificada, no se especifica, no consta, sin especificar, sin datos, no procede, ninguno, ninguna, pendiente, " +
                "no indicado, no conocido, sin información, no determinado, por determinar",
            Immediate = "inmediato, inmediata, inmediatamente, instantáneo, al instante, de inmediato, se elimina inmediatamente",
            UpTo =
                "hasta, hasta un máximo de, máximo, máxima, como máximo, máximo de, un máximo de, no más de, menos de, a lo sumo, max, " +
                "inferior a, no superior a, dentro de, hasta máximo",
            AtLeast = "al menos, mínimo, como mínimo, mínimo de, más de, o más, superior a, por lo menos",
            About =
                "aproximadamente, aprox, alrededor de, cerca de, unos, unas, en torno a, normalmente, generalmente, casi, por lo general",
            To = "a, o, hasta, u, y",
            Until = "hasta, hasta que, cuando, al, una vez, tras, mientras, en cuanto, hasta el, al momento de, después de, salvo que",
            LastVisit =
                "última visita, su última visita, último acceso, última conexión, última sesión, cada visita, último inicio de sesión",
            LastActivity =
                "última actividad, inactividad, de inactividad, último uso, última interacción, última actualización, última acción, " +
                "sin actividad",
            Set =
                "creación, su creación, instalación, su instalación, desde la instalación, configuración, colocación, primera visita, " +
                "establecimiento, descarga, desde que se instala, establecerse",
            Consent = "consentimiento, su consentimiento, aceptación, aceptar",
            Fillers =
                "expira, caduca, vence, caducan, expiran, caducidad, expiración, vencimiento, después, tras, desde, de, la, el, los, " +
                "las, del, en, por, para, a, al, su, sus, se, es, son, esta, este, cookie, cookies, conserva, conservan, almacena, " +
                "almacenan, almacenamiento, guarda, duración, dura, vigencia, validez, válida, válido, vida, período, periodo, plazo, " +
                "elimina, eliminan, automáticamente, borra, permanece, dispositivo, equipo, fecha, datos, usuario, cada, visita, sitio, " +
                "página, web, defecto, que, con, tiempo, durante, renovable, propia, tipo, partir, contar, transcurridos, pasados, http, " +
                "navegador, configuración, actualización",
        },
        Categories = new()
        {
            Necessary =
                "necesaria, necesarias, necesario, necesarios, estrictamente necesarias, estrictamente necesaria, " +
                "estrictamente necesario, estrictamente necesarios, técnica, técnicas, técnico, técnicos, técnicamente necesarias, " +
                "obligatorias, obligatoria, obligatorio, obligatorios, de funcionamiento, funcionamiento, funcionamiento básico, " +
                "esencial, esenciales, imprescindibles, imprescindible, indispensables, indispensable, básicas, básica, requeridas, " +
                "siempre activas, siempre activadas, exentas, exceptuadas, exentas de consentimiento, operativas, " +
                "prestación del servicio, prestación de servicios, requerido, estrictamente técnicas, sistema",
            Security =
                "seguridad, de seguridad, autenticación, de autenticación, prevención del fraude, prevención de fraude, fraude, " +
                "antifraude, identificación, de entrada del usuario, protección",
            Preferences =
                "preferencia, preferencias, de preferencias, de preferencia, personalización, de personalización, funcional?, " +
                "funcionales?, funcionalidad?, funcionalidades?, de funcionalidad?, configuración, personalizadas, experiencia, " +
                "experiencia de usuario, comodidad, idioma, ajustes, contenido incrustado, medios externos, contenido externo, vídeos, " +
                "soporte, interfaz de usuario, usabilidad",
            Analytics =
                "analítica, analíticas, analítico, analíticos, análisis, de análisis, estadística, estadísticas, estadístico, " +
                "estadísticos, de estadística, medición, de medición, medición de audiencia, medición de audiencias, rendimiento?, " +
                "de rendimiento?, desempeño?, audiencia, métricas, analítica web, análisis web, estadísticas web, análisis y medición, " +
                "análisis o medición, de análisis o medición, optimización, estudio, investigación",
            Marketing =
                "marketing, márketing, márquetin, mercadotecnia, mercadeo, publicidad, publicitaria, publicitarias, publicitario, " +
                "publicitarios, de publicidad, publicidad comportamental, de publicidad comportamental, publicidad personalizada, " +
                "publicidad dirigida, anuncios, segmentación, orientación, seguimiento, rastreo, de rastreo, de seguimiento, " +
                "remarketing, elaboración de perfiles, perfilado, comportamentales, comportamental, comerciales, comercial, " +
                "red publicitaria, redes publicitarias, afiliación, afiliados, conversión, promocionales, dirigidas, focalización, " +
                "campaña, campañas, eficacia de las campañas",
            Social =
                "redes sociales, red social, social, sociales, medios sociales, de redes sociales, compartir, complementos sociales, " +
                "intercambio social",
            Other =
                "otro, otra, otros, otras, otras cookies, adicionales, opcional, opcionales, varias, diversas, resto, innecesarias, " +
                "prescindibles",
            Unclassified =
                "sin clasificar, no clasificada, no clasificadas, no clasificado, no clasificados, sin categoría, sin categorizar, " +
                "no categorizadas, desconocido, desconocida, desconocidas, pendiente, pendientes, pendientes de clasificar, indefinidas, " +
                "propósito pendiente de investigación",
            Negations = "no, sin, opcional, opcionales, distintas de, además de, excepto",
        },
        Storage = new()
        {
            HttpCookie = "cookie http, archivo de texto, fichero de texto, cookie del navegador, cookie de navegador",
            LocalStorage = "almacenamiento local, almacenamiento local html5, almacenamiento del navegador, local",
            SessionStorage = "almacenamiento de sesión, almacenamiento de la sesión",
            Pixel =
                "píxel, píxeles, píxel de seguimiento, píxeles de seguimiento, baliza web, balizas web, baliza, balizas, " +
                "gif transparente, píxel transparente, rastreador de píxel, píxel rastreador, rastreador de píxeles",
            Script = "script, scripts, secuencia de comandos, código javascript",
            Fingerprint = "huella digital, huella, huella digital del dispositivo, huella del navegador",
            AppStorage = "almacenamiento de la aplicación, almacenamiento de aplicaciones, aplicación móvil",
        },
        Party = new()
        {
            First =
                "propia, propias, propio, propios, primera parte, de origen, cookie propia, cookies propias, interna, " +
                "interno, internas, internos, el titular, editor de la web, nosotros, primera, nuestra web, " +
                "titular de la web, este sitio, este sitio web, esta web, esta página, esta página web, nuestro sitio, " +
                "nuestro sitio web, titular del sitio, propietario del sitio, propietario de la web, " +
                "titular de este sitio",
            Third =
                "tercero, terceros, de terceros, tercera, tercera parte, terceras partes, cookie de terceros, cookies de terceros, " +
                "de tercero, ajena, externa, externas, externo, externos, de tercera parte, socio, socios",
        },
        Text = new()
        {
            Connecting =
                "el, la, los, las, un, una, unos, unas, de, del, a, al, en, con, sin, por, para, sobre, entre, desde, hasta, según, " +
                "durante, tras, y, e, o, u, ni, que, si, como, cuando, donde, pero, sino, porque, aunque, cuyo, cuya, cuyos, cuyas, su, " +
                "sus, nuestro, nuestra, nuestros, nuestras, este, esta, estos, estas, ese, esa, dicho, dicha, se, es, son, ha, han, le, " +
                "les, lo, muy, más, ser, está, están, mediante, cada, qué",
            Frequent =
                "no, cookies, usuario, usuarios, sitio, página, datos, puede, pueden, también, información, utiliza, utilizan, " +
                "navegador, así, permite, permiten, uso, web, usted, cuál, otros",
            And = "y, e, así como",
            Or = "o, u",
            Months =
                "enero=1, febrero=2, marzo=3, abril=4, mayo=5, junio=6, julio=7, agosto=8, septiembre=9, setiembre=9, octubre=10, " +
                "noviembre=11, diciembre=12, ene=1, feb=2, mar=3, abr=4, may=5, jun=6, jul=7, ago=8, sept=9, sep=9, oct=10, nov=11, " +
                "dic=12",
            Yes = "sí, verdadero",
            No = "no, falso",
            LastUpdated =
                "última actualización, fecha de última actualización, fecha de la última actualización, última modificación, " +
                "fecha de última modificación, última revisión, fecha de revisión, fecha de actualización, actualizado, " +
                "actualizado el, actualizada, actualizada el, actualizado a, actualizada a, " +
                "actualización, modificado el, modificada el, fecha, en vigor desde, " +
                "vigente desde, versión, versión de, fecha de entrada en vigor, entrada en vigor, fecha de publicación, última versión, " +
                "fecha de vigencia, válida desde, revisado el, fecha de la última modificación, se actualizó por última vez",
            ConsentTerms =
                "consentimiento, aceptar, aceptar todas, aceptar todo, rechazar, rechazar todas, rechazar todo, configurar cookies, " +
                "configuración de cookies, gestionar cookies, retirar el consentimiento, panel de configuración, preferencias de cookies",
            Examples =
                "por ejemplo, p ej, ej, ejemplo, ejemplos, tales como, tal como, como, como por ejemplo, entre otros, entre otras, " +
                "incluyendo",
        },
    };
}
