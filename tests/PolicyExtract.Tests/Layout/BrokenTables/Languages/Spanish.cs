using PolicyExtract.Model;

namespace PolicyExtract.Tests.Layout.BrokenTables.Languages;

internal static class Spanish
{
    public static TableLanguage Words { get; } = new("es")
    {
        Headers = new Dictionary<CookieField, string[]>
        {
            [CookieField.Name] = ["Nombre", "Cookie", "Nombre de la cookie"],
            [CookieField.Provider] = ["Proveedor", "Titular"],
            [CookieField.Purpose] = ["Finalidad", "Descripción", "Propósito"],
            [CookieField.Duration] = ["Duración", "Caducidad", "Periodo de conservación", "Vencimiento"],
            [CookieField.Category] = ["Categoría", "Tipología"],
            [CookieField.Storage] = ["Tipo", "Tipo de almacenamiento"],
            [CookieField.Domain] = ["Dominio"],
            [CookieField.Party] = ["Propia o de terceros", "Parte"],
        },
        Openings = ["Guarda", "Recuerda", "Conserva", "Reconoce", "Cuenta", "Almacena", "Registra"],
        Objects =
        [
            "el idioma elegido", "el contenido de la cesta", "un identificador de este navegador", "si se cerró el aviso",
            "las páginas visitadas", "su respuesta a la solicitud de consentimiento", "el estado de su sesión",
            "la versión de la página mostrada", "el servidor que responde a sus peticiones", "cuántas veces se inició un vídeo",
            "la campaña por la que llegó", "el tamaño de la ventana y la letra elegida",
        ],
        Tails =
        [
            "para no tener que preguntarlo otra vez", "mientras pasa de una página a otra", "para medir el uso de las páginas",
            "y muestra ofertas acordes con sus intereses", "hasta que termine el pedido", "y protege los formularios contra abusos",
            "a lo largo de varias visitas", "sin saber quién es usted", "para nuestras estadísticas mensuales",
        ],
        Sentences =
        [
            "No se guardan datos personales.", "El valor es un número al azar.", "La tienda no funciona sin ella.",
            "Los datos pueden cederse a socios de otros países.", "Puede retirar su consentimiento en cualquier momento.",
        ],
        Durations =
        [
            "Sesión", "1 año", "2 años", "30 días", "13 meses", "24 horas", "6 meses", "1 día", "90 días", "10 minutos",
            "Hasta cerrar el navegador", "Persistente", "1 año y 1 mes", "400 días",
        ],
        Categories = ["Necesarias", "Estrictamente necesarias", "Funcionales", "Estadísticas", "Analíticas", "Marketing", "Publicidad"],
        Storages = ["Cookie HTTP", "Almacenamiento local", "Almacenamiento de sesión", "Píxel"],
        Parties = ["Propia", "De terceros"],
        Others = [("Base jurídica", ["Consentimiento", "Interés legítimo"]), ("Revisado", ["Sí", "No"])],
        Titles = ["Las cookies de nuestras páginas", "Qué cookies utilizamos", "Política de cookies"],
        Introductions =
        [
            "Nuestras páginas dejan pequeños archivos en su navegador. La tabla indica cuáles, quién los pone y cuánto tiempo permanecen.",
            "Durante la visita se escriben en su dispositivo los registros siguientes. Puede borrarlos cuando lo desee.",
        ],
        Sections = ["Cookies estrictamente necesarias", "Cookies analíticas", "Cookies publicitarias", "Lista de cookies"],
        Closings =
        [
            "La mayoría de los navegadores permiten rechazar las cookies. Algunas partes de las páginas dejarán entonces de funcionar.",
            "Si tiene preguntas sobre esta lista, escriba a nuestra delegada de protección de datos.",
        ],
    };
}
