namespace PolicyExtract.Vocabulary.Languages;

internal static class Portuguese
{
    public static Language Words { get; } = new()
    {
        Tag = "pt",
        Headers = new()
        {
            Name =
                "nome, nomes, nome do cookie, nome dos cookies, nome de cookie, nome cookie, nome da cookie, nome das cookies, " +
                "denominação, designação, designação do cookie, identificador, identificação, chave, título, nome técnico, " +
                "lista de cookies, rastreador, nome do rastreador, " +
                "nome do arquivo, nome do ficheiro, testemunho, testemunho de conexão, etiqueta, id do cookie",
            Provider =
                "fornecedor, fornecedores, fornecedor do cookie, fornecedor de serviços, fornecedor do serviço, nome do fornecedor, " +
                "provedor, provedores, provedor de serviço, provedor de serviços, provedor do cookie, prestador, prestador de serviços, " +
                "prestador do serviço, emissor, editor, empresa, empresas, entidade, entidade responsável, entidade emissora, " +
                "responsável, responsável pelo tratamento, titular, proprietário, gestor, gerenciado por, gerido por, colocado por, " +
                "definido por, instalado por, criado por, emitido por, organização, companhia, sociedade, terceiro, terceiros, " +
                "parte terceira, parceiro, parceiros, controlador, operador, destinatário, plataforma, quem, fornecido por, " +
                "desenvolvedor, origem ou fornecedor, instituição, detentor",
            Feature =
                "característica, características, recurso, recursos, funcionalidade, funcionalidades, função e localização, localização, " +
                "local, onde é usado, onde, página, módulo, seção, secção, produto, área, componente",
            Category =
                "categoria, categorias, categoria do cookie, categoria de cookie, categoria de cookies, categoria dos cookies, grupo, " +
                "classe, classificação, grupo de cookies, família, necessidade",
            Purpose =
                "finalidade, finalidades, finalidade do cookie, finalidade dos cookies, propósito, propósitos, propósito do cookie, " +
                "objetivo, objetivos, objectivo, objectivos, descrição, descrição do cookie, descrições, descritivo, fim, fins, uso, " +
                "uso do cookie, utilização, utilidade, para que serve, para que é usado, para que é utilizado, o que faz, o que ele faz, " +
                "detalhe, detalhes, informação, informações, mais informações, explicação, motivo, razão, por que, porquê, observações, " +
                "comentários, finalidade do tratamento, descrição e finalidade, finalidade e descrição, descrição da finalidade, " +
                "dados coletados, dados recolhidos, informações coletadas, informação recolhida, ação, breve descrição, significado, " +
                "papel, notas, usado para, utilizado para",
            Duration =
                "validade, prazo de validade, data de validade, período de validade, validade do cookie, duração, duração do cookie, " +
                "duração dos cookies, duração máxima, duração do armazenamento, duração de armazenamento, " +
                "duração máxima de armazenamento, duração máxima do armazenamento, expiração, data de expiração, prazo de expiração, " +
                "tempo de expiração, período de expiração, expira, expira em, expira após, prazo, prazos, prazo de conservação, " +
                "prazo de armazenamento, prazo de retenção, prazo máximo, vencimento, data de vencimento, caducidade, período, " +
                "período de conservação, período de armazenamento, período de retenção, tempo, tempo de duração, tempo de vida, " +
                "tempo de conservação, tempo de armazenamento, tempo de retenção, tempo de permanência, tempo de validade, tempo máximo, " +
                "conservação, retenção, vida útil, vida, ciclo de vida, vigência, período de vigência, permanência, persistência, " +
                "término, termo, data limite, data de término, tempo de vida útil, por quanto tempo, quanto tempo dura, " +
                "sessão ou persistente, tipo e duração, temporalidade, armazenado por, período máximo de armazenamento, " +
                "prazo de validade padrão, tempo de expiração padrão, prazo de validade predefinido, expiração padrão, " +
                "duração padrão, validade predefinida, prazo de expiração padrão, prazo de expiração predefinido",
            Domain =
                "domínio, domínios, nome de domínio, nome do domínio, domínio do cookie, host, anfitrião, hospedeiro, site, sítio, " +
                "sítio web, website, página web, url, endereço, endereço web, servidor, subgrupo de cookies",
            Party =
                "parte, próprio ou de terceiros, próprios ou de terceiros, própria ou de terceiros, próprio ou terceiros, " +
                "próprio terceiros, própria, primeira ou terceira parte, cookie de terceiros, cookies de terceiros, " +
                "primário ou de terceiros, interno ou externo, próprios",
            Storage =
                "armazenamento, tipo de armazenamento, método de armazenamento, local de armazenamento, forma de armazenamento, " +
                "tecnologia, tecnologias, tecnologia utilizada, tipo de tecnologia, tipo de rastreador",
            Type =
                "tipo, tipos, tipo de cookie, tipo de cookies, tipo do cookie, tipos de cookies, tipologia, tipologia de cookies, " +
                "natureza, modalidade, espécie",
            Service =
                "serviço, serviços, nome do serviço, ferramenta, ferramentas, aplicação, aplicativo, sistema, software, solução, plugin, " +
                "programa",
            Origin = "origem, fonte, proveniência, procedência, origem do cookie, fonte do cookie, de",
            Function = "função, funções, função do cookie, funcionamento, funcionalidade do cookie",
            Used = "cookies utilizados, cookies usados, cookies utilizadas",
            Other =
                "base legal, base jurídica, fundamento legal, fundamento jurídico, país, transferência internacional, número",
        },
        Retention = new()
        {
            Second = "segundo, segundos, seg, s",
            Minute = "minuto, minutos, min",
            Hour = "hora, horas, h, hs",
            Day = "dia, dias, d, dias corridos, dias de calendário",
            Week = "semana, semanas",
            Month = "mês, meses",
            Year = "ano, anos",
            Numbers =
                "um=1, uma=1, dois=2, duas=2, três=3, quatro=4, cinco=5, seis=6, sete=7, oito=8, nove=9, dez=10, onze=11, doze=12, " +
                "treze=13, catorze=14, quatorze=14, quinze=15, dezoito=18, vinte=20, vinte e quatro=24, vinte e cinco=25, " +
                "vinte e seis=26, trinta=30, trinta e seis=36, quarenta e oito=48, sessenta=60, noventa=90, cem=100, " +
                "meio=0.5, meia=0.5",
            Session =
                "sessão, sessões, de sessão, cookie de sessão, cookies de sessão, por sessão, durante a sessão, da sessão, " +
                "duração da sessão, fim da sessão, fim de sessão, final da sessão, ao final da sessão, até o fim da sessão, " +
                "até ao fim da sessão, até o final da sessão, até ao final da sessão, até ao termo da sessão, término da sessão, " +
                "até o término da sessão, ao terminar a sessão, até terminar a sessão, encerramento da sessão, ao encerrar a sessão, " +
                "sessão do usuário, sessão do utilizador, sessão de navegação, sessão do navegador, sessão do browser, sessão atual, " +
                "temporário, temporários, temporária, apenas sessão, enquanto durar a sessão, uma sessão, termina a sessão, " +
                "sessão terminar, sessão expirar, duração da visita, " +
                "fim da visita, durante a visita",
            Browser = "navegador, navegadores, browser, o navegador, do navegador, janela, aba, separador",
            Closing = "fechar, fechado, fecha, fechamento, fecho, encerrar, encerramento, encerrado, sair, fechada, encerra, fechá lo",
            Persistent =
                "persistente, persistentes, permanente, permanentes, cookie persistente, cookies persistentes, ilimitado, ilimitada, " +
                "indefinido, indefinida, indefinidamente, indeterminado, por tempo indeterminado, prazo indeterminado, nunca, " +
                "nunca expira, não expira, não expiram, sem expiração, sem validade, sem prazo, sem prazo de validade, sem limite, " +
                "para sempre, sempre, infinito, infinita, não caduca, eterno, permanentemente, sem data de expiração, não tem validade",
            Variable =
                "variável, variáveis, varia, vários, várias, diversos, diversas, diferentes, depende, consoante, dependendo, " +
                "conforme, alguns segundos, poucos segundos, uns segundos, alguns minutos, poucos minutos, algumas horas, " +
                "poucas horas",
            Unknown =
                "desconhecido, desconhecida, não definido, não definida, indisponível, não disponível, não aplicável, não se aplica, " +
                "não especificado, não especificada, não informado, não indicado, nenhum, nenhuma, pendente, a definir, sem informação, " +
                "não consta, não declarado",
            Immediate =
                "imediato, imediata, imediatamente, instantâneo, de imediato, removido imediatamente, eliminado imediatamente, " +
                "excluído imediatamente",
            UpTo =
                "até, até um máximo de, até no máximo, máximo, máxima, no máximo, máximo de, um máximo de, não mais de, não mais que, " +
                "menos de, dentro de, inferior a, max, não superior a",
            AtLeast = "pelo menos, ao menos, mínimo, no mínimo, mínimo de, mais de, ou mais, superior a",
            About = "aproximadamente, cerca de, aprox, em torno de, por volta de, geralmente, normalmente, quase",
            To = "a, ou, até, e",
            Until = "até, até que, até ao, quando, ao, após, assim que, enquanto, depois de, uma vez, no momento",
            LastVisit = "última visita, sua última visita, último acesso, último login, última sessão, cada visita, última ligação",
            LastActivity =
                "última atividade, última actividade, inatividade, de inatividade, último uso, última utilização, última interação, " +
                "última atualização, última ação",
            Set = "definição, criação, sua criação, instalação, configuração, colocação, primeira visita, definido",
            Consent = "consentimento, seu consentimento, aceitação",
            Fillers =
                "expira, expiram, expiração, após, depois, desde, a, o, os, as, do, da, dos, das, de, no, na, em, para, por, é, são, " +
                "este, esta, cookie, cookies, armazenado, armazenados, armazenamento, conservado, guardado, duração, dura, duram, " +
                "validade, válido, vida, período, prazo, excluído, excluídos, eliminado, removido, apagado, automaticamente, padrão, " +
                "permanece, dispositivo, data, dados, usuário, utilizador, cada, visita, site, que, com, tempo, tipo, partir, contar, " +
                "durante, ser, seu, sua, http, navegador, próprio, mantido, definição, renovável, configuração, atualização",
        },
        Categories = new()
        {
            Necessary =
                "necessário, necessários, necessária, necessárias, estritamente necessários, estritamente necessário, " +
                "estritamente necessárias, estritamente necessária, essencial, essenciais, obrigatório, obrigatórios, obrigatória, " +
                "obrigatórias, técnico, técnicos, técnica, técnicas, indispensável, indispensáveis, imprescindíveis, requeridos, " +
                "sempre ativos, sempre ativo, básicos, básico, funcionamento, de funcionamento, prestação de serviços, fundamentais, " +
                "operacionais, absolutamente necessários, tecnicamente necessários, exigidos, isentos",
            Security =
                "segurança, de segurança, autenticação, de autenticação, prevenção de fraude, prevenção de fraudes, prevenção à fraude, " +
                "antifraude, fraude, proteção",
            Preferences =
                "preferência, preferências, de preferência, de preferências, funcional?, funcionais?, funcionalidade?, funcionalidades?, " +
                "de funcionalidade?, personalização, de personalização, personalizados, experiência, experiência do usuário, " +
                "experiência do utilizador, configurações, definições, idioma, conforto, conteúdo incorporado, multimédia externa, " +
                "mídia externa, suporte, usabilidade, vídeos",
            Analytics =
                "analítico, analíticos, analítica, analíticas, análise, análises, de análise, estatística, estatísticas, estatístico, " +
                "estatísticos, de estatística, desempenho?, de desempenho?, performance?, de performance?, rendimento?, medição, " +
                "de medição, medição de audiência, audiência, métricas, mensuração, monitoramento, análise de dados, " +
                "análise e desempenho, análise web, pesquisa, otimização, analytics, monitorização",
            Marketing =
                "marketing, publicidade, de publicidade, publicitário, publicitários, publicitária, publicitárias, anúncios, propaganda, " +
                "segmentação, direcionamento, direcionados, direcionada, rastreamento, de rastreamento, rastreio, seguimento, " +
                "remarketing, publicidade direcionada, publicidade comportamental, publicidade personalizada, perfilamento, " +
                "definição de perfis, comerciais, comercial, redes de anúncios, rede de anúncios, promocionais, afiliados, conversão, " +
                "comportamentais",
            Social =
                "rede social, redes sociais, social, sociais, mídia social, mídias sociais, meios sociais, de redes sociais, partilha, " +
                "compartilhamento, partilha social",
            Other =
                "outro, outra, outros, outras, outros cookies, de outros, adicionais, opcional, opcionais, diversos, facultativos, " +
                "desnecessários",
            Unclassified =
                "não classificado, não classificados, não classificada, não classificadas, não categorizados, sem classificação, " +
                "sem categoria, desconhecido, desconhecidos, pendente, pendentes, por classificar",
            Negations = "não, sem, opcional, opcionais, facultativos, além de, exceto, outros que não",
        },
        Storage = new()
        {
            HttpCookie = "cookie http, arquivo de texto, ficheiro de texto, cookie do navegador",
            LocalStorage = "armazenamento local, armazenamento local html5, armazenamento do navegador, local",
            SessionStorage = "armazenamento de sessão, armazenamento da sessão",
            Pixel =
                "pixel, píxel, pixels, píxeis, pixel de rastreamento, pixel de rastreio, web beacon, web beacons, sinalizador, " +
                "sinalizadores, pixel espião, gif transparente, rastreador de pixels, rastreador de píxeis",
            Script = "script, scripts, código javascript",
            Fingerprint = "impressão digital, impressão digital do dispositivo, impressão digital do navegador",
            AppStorage = "armazenamento do aplicativo, armazenamento da aplicação, aplicativo móvel, aplicação móvel",
        },
        Party = new()
        {
            First =
                "próprio, próprios, própria, próprias, primeira parte, primeira, de primeira parte, primário, primários, " +
                "cookie próprio, cookies próprios, interno, internos, interna, nosso site, nós, originais, este site, " +
                "este sítio, este website, nosso website, nosso sítio, proprietário do site, titular do site, " +
                "operador do site",
            Third =
                "terceiro, terceiros, de terceiro, de terceiros, terceira, terceira parte, terceiras partes, cookie de terceiros, " +
                "cookies de terceiros, externo, externos, externa, parceiro, parceiros, por terceiros",
        },
        Text = new()
        {
            Connecting =
                "o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, em, no, na, nos, nas, ao, à, aos, às, por, pelo, pela, pelos, " +
                "pelas, para, com, sem, sob, sobre, entre, até, desde, após, durante, segundo, mediante, e, ou, nem, mas, que, se, como, " +
                "quando, onde, porque, pois, embora, cujo, cuja, cujos, seu, sua, seus, suas, nosso, nossa, nossos, nossas, este, esta, " +
                "estes, estas, esse, essa, deste, desta, neste, nesta, num, numa, é, são, foi, ser, lhe, mais, muito, não, qual, quais, " +
                "está, através, cada",
            Frequent =
                "cookies, usuário, usuários, utilizador, utilizadores, site, dados, informações, pode, podem, também, utiliza, usado, " +
                "utilizados, navegador, você, isso, página, permitem, permite, já, assim, tem, uso",
            And = "e, bem como, assim como",
            Or = "ou",
            Months =
                "janeiro=1, fevereiro=2, março=3, abril=4, maio=5, junho=6, julho=7, agosto=8, setembro=9, outubro=10, novembro=11, " +
                "dezembro=12, jan=1, fev=2, mar=3, abr=4, mai=5, jun=6, jul=7, ago=8, set=9, out=10, nov=11, dez=12",
            Yes = "sim, verdadeiro",
            No = "não, falso",
            LastUpdated =
                "última atualização, última actualização, data da última atualização, última modificação, última alteração, " +
                "última revisão, data de atualização, data da atualização, atualizado, atualizado em, atualizada em, actualizado em, " +
                "atualização, modificado em, alterado em, data, em vigor desde, em vigor a partir de, vigente desde, versão, versão de, " +
                "data de entrada em vigor, entrada em vigor, data de publicação, publicado em, data de vigência, revisado em, " +
                "última versão, válido a partir de",
            ConsentTerms =
                "consentimento, aceitar, aceitar todos, aceitar tudo, rejeitar, rejeitar todos, recusar, configurações de cookies, " +
                "definições de cookies, gerenciar cookies, gerir cookies, retirar o consentimento, preferências de cookies, personalizar",
            Examples =
                "por exemplo, p ex, ex, exemplo, exemplos, tais como, tal como, como, como por exemplo, entre outros, nomeadamente, " +
                "incluindo",
        },
    };
}
