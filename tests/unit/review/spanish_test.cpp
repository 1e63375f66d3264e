// The Spanish lexicon against clauses of our own in the shapes of several countries' laws: what gives a power, what
// only looks like it, and how strong a safeguard is.
#include <boost/test/unit_test.hpp>
#include <set>
#include <string>
#include <vector>

#include "checklist/builtin.h"
#include "document/document.h"
#include "review/engine.h"

namespace caveat::review {
namespace {

const std::vector<std::string> kChecks = {"realtime-traffic-data", "content-interception", "production-order"};

struct Power {
  std::string clause;
  std::string checks;  // ids in order, with blanks between; "" = none
};

const std::vector<Power> kPowers = {
    {"1. La autorización para la interceptación de las comunicaciones telefónicas y telemáticas solo podrá ser "
     "concedida cuando la investigación tenga por objeto alguno de los delitos a que se refiere el artículo 579.",
     "content-interception"},
    {"El juez podrá acordar, a instancia del Ministerio Fiscal o de la Policía Judicial, la intervención de las "
     "comunicaciones privadas del investigado.",
     "content-interception"},
    {"Todos los prestadores de servicios de telecomunicaciones están obligados a prestar al juez, al Ministerio "
     "Fiscal y a los agentes de la Policía Judicial la asistencia y colaboración precisas para facilitar el "
     "cumplimiento de los autos de intervención de las telecomunicaciones.",
     ""},
    {"Cuando en el marco de una investigación se tuviera acceso a una dirección IP, los agentes de la Policía "
     "Judicial solicitarán del juez de instrucción que requiera de los proveedores la cesión de los datos que "
     "permitan la identificación del equipo.",
     ""},
    {"El juez podrá ordenar, mediante auto fundado, la intervención de la correspondencia postal, telegráfica, "
     "electrónica o cualquier otra forma de comunicación del imputado.",
     "content-interception"},
    {"El fiscal podrá ordenar, con el objeto de buscar elementos materiales probatorios, que se intercepten "
     "mediante grabación magnetofónica o similares las comunicaciones que se cursen por cualquier red de "
     "comunicaciones.",
     "content-interception"},
    {"Interceptación de datos relativos al contenido. Cada Parte adoptará las medidas legislativas y de otro tipo "
     "que resulten necesarias para facultar a sus autoridades competentes, por lo que respecta a una serie de "
     "delitos graves que deberán definirse en su derecho interno, a obtener o grabar, mediante la aplicación de "
     "medios técnicos, en tiempo real los datos relativos al contenido de determinadas comunicaciones transmitidas "
     "por medio de un sistema informático.",
     "content-interception"},
    {"Cada Estado Parte adoptará las medidas legislativas y de otra índole que sean necesarias para facultar a sus "
     "autoridades competentes para recopilar o grabar, mediante la aplicación de medios técnicos, en tiempo real, "
     "datos sobre el tráfico asociados con comunicaciones específicas.",
     "realtime-traffic-data"},
    {"Cada Estado Parte adoptará las medidas que sean necesarias para facultar a sus autoridades competentes para "
     "ordenar a una persona en su territorio que presente los datos electrónicos especificados que obren en su "
     "poder o bajo su control.",
     "production-order"},
    {"La Unidad de Investigación podrá solicitar a los concesionarios de servicios públicos de telecomunicaciones "
     "el acceso inmediato a los datos de localización o geolocalización de teléfonos móviles.",
     ""},
    {"El Ministerio Público podrá requerir a los proveedores de servicios los datos de tráfico y el contenido de "
     "los mensajes almacenados, sin necesidad de orden judicial.",
     "production-order"},
    {"Los Tribunales podrán autorizar la intervención de las comunicaciones orales, escritas o de cualquier otro "
     "tipo, dentro de los procedimientos por secuestro extorsivo.",
     "content-interception"},
    {"A solicitud del fiscal, el juez podrá autorizar la intervención de las telecomunicaciones temporal o "
     "permanentemente.",
     "content-interception"},
    {"La Policía Nacional queda facultada para interceptar, grabar y escuchar las comunicaciones telefónicas de "
     "los sospechosos.",
     "content-interception"},
    {"El Director de la agencia de inteligencia ordenará la interceptación de las comunicaciones que considere de "
     "interés para la seguridad nacional.",
     "content-interception"},
    {"Las empresas de telefonía pondrán a disposición de la Fiscalía, en tiempo real y de manera permanente, los "
     "registros de llamadas de sus abonados.",
     "realtime-traffic-data"},
    {"La autoridad competente podrá ordenar a toda persona física o jurídica, incluyendo los proveedores de "
     "servicios, la entrega de la información almacenada en un sistema informático que esté bajo su control.",
     "production-order"},
    {"La persona que sea proveedora de servicios de telecomunicaciones deberá entregar a la autoridad "
     "investigadora los datos informáticos y las comunicaciones que le sean requeridos.",
     "production-order"},
    {"Para la investigación de los delitos, la policía puede obtener de las empresas de telecomunicaciones, "
     "mediante simple oficio, las sábanas de llamadas de cualquier usuario.",
     "production-order"},
    {"El juez ordenará a las empresas la entrega de los datos almacenados en los servidores, cuando existan "
     "indicios fundados.",
     "production-order"},
    {"Se faculta al Ministerio del Interior a efectuar el monitoreo de las comunicaciones electrónicas.",
     "content-interception"},
    {"La recolección en tiempo real de datos de tráfico será ordenada por el fiscal a cargo de la investigación.",
     "realtime-traffic-data"},
    {"Podrá interceptarse toda comunicación privada cuando el Presidente de la República lo ordene.",
     "content-interception"},
    {"El fiscal solicitará al juez de control la autorización para la intervención de comunicaciones privadas.",
     "content-interception"},
    {"El fiscal especializado podrá requerir a cualquier proveedor de servicios que ofrezca servicios en "
     "territorio nacional, que facilite los datos o informaciones acerca del tráfico y el contenido de sus "
     "comunicaciones.",
     "production-order"},
    {"Los proveedores de servicios deberán proporcionar, a requerimiento del Ministerio Público, la información y "
     "los datos de tráfico de las comunicaciones de sus clientes.",
     "production-order"},
    {"El tribunal, a petición del ministerio público, podrá ordenar a cualquier empresa de comunicaciones que "
     "facilite en tiempo real los datos de tráfico de las llamadas del investigado.",
     "realtime-traffic-data"},
    {"La autoridad judicial podrá ordenar al operador que grabe las conversaciones y capte los mensajes que emita "
     "la persona investigada.",
     "content-interception"},
    {"El secreto de las comunicaciones es inviolable y nadie podrá interceptarlas sin orden del juez.", ""},
    {"El que intercepte, sin autorización, las comunicaciones de otra persona será reprimido con prisión de tres a "
     "seis años.",
     ""},
    {"Se impondrá prisión de uno a tres años a quien intervenga comunicaciones privadas sin mandato de autoridad "
     "judicial.",
     ""},
    {"A quien indebidamente intercepte comunicaciones electrónicas o capte datos de tráfico se le impondrá una "
     "pena de dos a cuatro años de prisión.",
     ""},
    {"Los operadores deberán garantizar el secreto de las comunicaciones y adoptar medidas técnicas para impedir "
     "su interceptación.",
     ""},
    {"El titular de los datos podrá solicitar al responsable el acceso a sus datos personales y la rectificación "
     "de los que sean inexactos.",
     ""},
    {"El Ministerio podrá requerir a las empresas pesqueras la presentación de los datos de captura y desembarque.",
     ""},
    {"El Instituto podrá solicitar a los concesionarios información sobre la calidad del servicio, tarifas y "
     "número de usuarios.",
     ""},
    {"Los sujetos obligados deberán entregar la información pública que les sea solicitada por cualquier persona.", ""},
    {"El Director presentará un informe anual a la Asamblea.", ""},
    {"El fiscal intervendrá en las audiencias y podrá interponer recursos.", ""},
    {"La Comisión publicará los datos estadísticos de tráfico de las redes.", ""},
    {"La intervención del capitán no impedirá que el inspector controle la captura y reciba las comunicaciones.", ""},
    {"Para los efectos de esta ley se entenderá por interceptación la captación, escucha o grabación de las "
     "comunicaciones privadas.",
     ""},
    {"No se admitirá como prueba la comunicación interceptada sin orden judicial.", ""},
    {"Los proveedores podrán conservar los datos de tráfico necesarios para la facturación del abonado.", ""},
    {"El ministerio público custodiará las grabaciones y las comunicaciones intervenidas y ordenará su destrucción.",
     ""},
    {"La autoridad portuaria supervisará el tráfico marítimo en tiempo real.", ""},
    {"El órgano garante podrá requerir al responsable la documentación que acredite el cumplimiento de la ley de "
     "protección de datos.",
     ""},
    {"Las partes presentarán los documentos que el tribunal les requiera.", ""},
    {"Toda persona tiene derecho a la inviolabilidad de sus comunicaciones, salvo las excepciones que establezca "
     "la ley.",
     ""},
    {"Ninguna disposición de la presente ley podrá interpretarse en el sentido de autorizar la interceptación de "
     "comunicaciones.",
     ""},
    {"El empleador entregará al trabajador copia del contrato y le comunicará los datos de la cotización.", ""},
    {"El registrador remitirá a la Dirección General los datos del registro civil.", ""},
    {"El alcalde solicitará a los proveedores la presentación de ofertas y documentos en formato electrónico.", ""},
    {"La empresa prestadora del servicio de agua facilitará a los usuarios los datos de su consumo.", ""},
};

struct Safeguard {
  std::string id;
  Strength strength;
  std::string clause;
};

const std::vector<Safeguard> kSafeguards = {
    {"prior-judicial-authorisation", Strength::present,
     "La interceptación solo podrá practicarse previa autorización judicial motivada."},
    {"prior-judicial-authorisation", Strength::present,
     "El fiscal solicitará al juez de garantía la autorización para practicar la medida, y el juez la concederá "
     "mediante resolución fundada."},
    {"prior-judicial-authorisation", Strength::weak,
     "La medida será acordada por el juez de instrucción mediante auto motivado."},
    {"prior-judicial-authorisation", Strength::present,
     "Los datos solo podrán entregarse mediante orden escrita del juez competente."},
    {"prior-judicial-authorisation", Strength::present,
     "Ninguna interceptación podrá practicarse sin orden judicial previa."},
    {"prior-judicial-authorisation", Strength::present,
     "Los proveedores entregarán la información previa orden judicial."},
    {"prior-judicial-authorisation", Strength::present,
     "El tribunal, a solicitud del fiscal, podrá autorizar la medida."},
    {"prior-judicial-authorisation", Strength::weak,
     "La interceptación podrá ser ordenada por el ministro del interior."},
    {"prior-judicial-authorisation", Strength::weak,
     "En casos de urgencia, el fiscal podrá ordenar la interceptación y dará cuenta al juez dentro de las "
     "veinticuatro horas."},
    {"prior-judicial-authorisation", Strength::weak,
     "El proveedor entregará los datos a requerimiento de la autoridad judicial o del ministerio público."},
    {"prior-judicial-authorisation", Strength::weak,
     "Los datos se entregarán conforme a la legislación vigente y en los términos que establezcan las leyes."},
    {"prior-judicial-authorisation", Strength::missing, "La policía podrá requerir los datos a los proveedores."},
    {"prior-judicial-authorisation", Strength::missing, "El juez dictará sentencia dentro de diez días."},
    {"reasonable-suspicion", Strength::present,
     "Cuando existan fundadas sospechas de que una persona ha cometido un delito grave."},
    {"reasonable-suspicion", Strength::present,
     "Siempre que existan indicios racionales de que el investigado ha participado en la comisión de un delito."},
    {"reasonable-suspicion", Strength::weak, "Cuando resulte útil para la investigación."},
    {"reasonable-suspicion", Strength::missing, "La policía podrá requerir los datos a los proveedores."},
    {"necessity-proportionality", Strength::present,
     "La medida deberá ser idónea, necesaria y proporcionada en relación con la gravedad del hecho."},
    {"necessity-proportionality", Strength::weak,
     "La medida respetará los principios de necesidad y proporcionalidad."},
    {"necessity-proportionality", Strength::weak, "Cuando sea necesario para los fines de la investigación."},
    {"last-resort", Strength::present, "Cuando no existan otros medios menos gravosos para obtener la prueba."},
    {"last-resort", Strength::present, "Siempre que la investigación no pueda realizarse por otros medios."},
    {"last-resort", Strength::missing, "La policía podrá requerir los datos."},
    {"time-limits", Strength::present, "La duración de la medida no podrá exceder de treinta días."},
    {"time-limits", Strength::present, "La autorización se concederá por un plazo máximo de tres meses."},
    {"time-limits", Strength::present, "La intervención podrá ordenarse hasta por sesenta días."},
    {"time-limits", Strength::weak,
     "La intervención se autorizará por un lapso no mayor de ciento ochenta días naturales."},
    {"time-limits", Strength::weak, "La resolución indicará el plazo de la medida."},
    {"time-limits", Strength::weak, "La medida durará el tiempo estrictamente necesario."},
    {"time-limits", Strength::missing, "El proveedor contestará dentro de las cuarenta y ocho horas siguientes."},
    {"renewal-limits", Strength::present, "El plazo podrá prorrogarse por una sola vez, por igual período."},
    {"renewal-limits", Strength::present,
     "El juez podrá prorrogar la medida por períodos de hasta treinta días, sin que en total exceda de seis meses."},
    {"renewal-limits", Strength::weak, "El juez podrá prorrogar la medida mediante resolución motivada."},
    {"user-notification", Strength::present,
     "Concluida la medida, se notificará a la persona afectada dentro de los treinta días."},
    {"user-notification", Strength::present,
     "La interceptación será notificada al afectado con posterioridad a su realización."},
    {"user-notification", Strength::weak,
     "La medida será notificada al afectado cuando el objeto de la investigación lo permita."},
    {"user-notification", Strength::missing, "El proveedor no podrá informar al usuario sobre la medida."},
    {"privilege-source-protection", Strength::present,
     "No podrán interceptarse las comunicaciones entre el imputado y su abogado."},
    {"privilege-source-protection", Strength::present,
     "Se respetará el secreto profesional y la reserva de las fuentes periodísticas."},
    {"retention-destruction-limits", Strength::present, "Las grabaciones serán destruidas al término del proceso."},
    {"retention-destruction-limits", Strength::present,
     "El juez ordenará la destrucción de las grabaciones que no sean pertinentes."},
    {"retention-destruction-limits", Strength::weak, "Los datos no se conservarán más tiempo del necesario."},
    {"independent-oversight", Strength::present,
     "La comisión parlamentaria controlará la ejecución de las interceptaciones y podrá requerir informes."},
    {"independent-oversight", Strength::present,
     "Una autoridad independiente supervisará la aplicación de estas medidas."},
    {"independent-oversight", Strength::weak, "El ministerio supervisará las actividades."},
    {"effective-remedy", Strength::present, "La persona afectada tendrá derecho a un recurso judicial efectivo."},
    {"effective-remedy", Strength::present,
     "Carecerán de valor probatorio las grabaciones obtenidas en contravención de esta ley."},
    {"effective-remedy", Strength::weak, "La resolución será apelable."},
    {"provider-challenge-right", Strength::present, "El proveedor podrá impugnar la orden ante el juez."},
    {"provider-challenge-right", Strength::missing, "El proveedor entregará los datos."},
};

std::string article(const std::string& clause) { return "Artículo 5. Medida.\n\n1. " + clause + "\n"; }

std::string checks_found(const Engine& engine, const std::string& clause) {
  Expected<document::Document> document = document::read("ley.txt", article(clause), {.format = "text"});
  BOOST_REQUIRE(document);
  std::set<std::string> ids;
  for (const Finding& finding : engine.review(*std::move(document)).findings) {
    if (finding.level != Level::note) ids.insert(finding.check);
  }
  std::string line;
  for (const std::string& id : ids) line += (line.empty() ? "" : " ") + id;
  return line;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(spanish)

BOOST_AUTO_TEST_CASE(powers_and_what_looks_like_them) {
  const Engine engine(checklist::builtin(), {kChecks, "es", ""});
  for (const Power& row : kPowers) {
    BOOST_TEST_CONTEXT(row.clause) { BOOST_TEST(checks_found(engine, row.clause) == row.checks); }
  }
}

BOOST_AUTO_TEST_CASE(safeguards_by_strength) {
  const Engine spanish(checklist::builtin(), {{}, "es", ""});
  for (const Safeguard& row : kSafeguards) {
    BOOST_TEST_CONTEXT(row.id << ": " << row.clause) {
      const SafeguardStatus status = spanish.grade(row.id, article(row.clause));
      BOOST_TEST(static_cast<int>(status.status) == static_cast<int>(row.strength));
    }
  }
}

BOOST_AUTO_TEST_CASE(language_is_recognised) {
  const Engine engine(checklist::builtin(), {kChecks, "", ""});
  Expected<document::Document> document =
      document::read("ley.txt", article(kPowers.front().clause), {.format = "text"});
  BOOST_REQUIRE(document);
  BOOST_TEST(engine.review(*std::move(document)).language == "es");
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::review
