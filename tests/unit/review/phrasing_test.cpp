// The same powers in the turns of phrase of many drafting traditions, and near misses: sentences of our own.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>
#include <vector>

#include "checklist/builtin.h"
#include "document/document.h"
#include "review/engine.h"

namespace caveat::review {
namespace {

struct Row {
  const char* check;  // has to be found, as warning or error; "" = nothing may be
  const char* sentence;
};

const Row kRows[] = {
    {"realtime-traffic-data",
     "The Commissioner of Police may direct a licensee to supply, as they are generated, the call data records of any "
     "number that he names."},
    {"realtime-traffic-data",
     "An investigating officer may require an internet service provider to monitor and record the traffic data of a "
     "subscriber in real time."},
    {"realtime-traffic-data",
     "The Director of the Agency may install a pen register or a trap and trace device on any line."},
    {"realtime-traffic-data",
     "The public prosecutor may order that connection data be transmitted continuously to the police for the duration "
     "of the investigation."},
    {"content-interception",
     "The President may, by order in writing, direct that any message to or from any person be intercepted or "
     "detained."},
    {"content-interception",
     "On the occurrence of any public emergency, the Government may direct that any class of messages be intercepted."},
    {"content-interception",
     "The security services are entitled to listen to and record telephone conversations where the interests of the "
     "State so require."},
    {"content-interception",
     "The chief of the Service may authorise an officer to tap the telephone of a person suspected of subversion."},
    {"content-interception",
     "The Minister may sign a warrant for the interception of any postal article or telecommunication."},
    {"content-interception",
     "A magistrate may, on the application of the police, grant an order permitting the monitoring of the "
     "communications of the suspect."},
    {"content-interception",
     "Authorised officers may intercept any electronic communication for the purposes of national security."},
    {"bulk-collection", "The Agency may acquire communications in bulk as they leave or enter the territory."},
    {"bulk-collection",
     "The Service may intercept foreign communications by means of selectors on international cables."},
    {"bulk-collection", "A warrant may authorise the collection of the communications of a class of persons."},
    {"blanket-data-retention",
     "Service providers shall store the traffic data of all users for at least twelve months."},
    {"blanket-data-retention",
     "Every licensee shall keep call data records and subscriber information for a period of not less than three years "
     "and make them available to the police."},
    {"blanket-data-retention",
     "An operator must log the internet connection records of its customers and preserve them for 180 days."},
    {"blanket-data-retention",
     "Telecommunications operators are obliged to retain information on the reception, transmission and content of "
     "messages for six months."},
    {"preservation-order",
     "A police officer may by notice require any person to preserve computer data for ninety days."},
    {"preservation-order",
     "The investigator may order the expeditious preservation of stored data where it may be lost."},
    {"preservation-order",
     "The Authority may direct a service provider to ensure that specified electronic records are kept intact until "
     "further notice."},
    {"production-order",
     "A police officer may by written notice require any person to produce computer data in his possession."},
    {"production-order",
     "The court may, on application, order a person in control of a computer system to submit specified electronic "
     "data."},
    {"production-order",
     "The Director may demand from any service provider any electronic document or record that he considers relevant "
     "to an investigation."},
    {"production-order",
     "Any agency may request a platform operator to hand over data stored by its users, and the operator shall "
     "comply."},
    {"production-order", "The Attorney General may issue a subpoena requiring the production of electronic records."},
    {"subscriber-data-demand",
     "A service provider shall, at the request of the police, disclose the identity of the holder of an IP address."},
    {"subscriber-data-demand",
     "The prosecutor may require an internet access provider to provide the name and address of a subscriber."},
    {"subscriber-data-demand",
     "An officer may obtain customer details from an operator by a notice signed by a superintendent."},
    {"search-seizure-devices",
     "A police officer may enter any premises and seize any computer or mobile telephone found there."},
    {"search-seizure-devices",
     "An inspector may access and search any information system and take copies of data stored in it."},
    {"search-seizure-devices",
     "The investigating authority may search a computer system and, where the data sought are in another system, "
     "extend the search to it."},
    {"search-seizure-devices",
     "Officers may inspect the contents of electronic devices carried by a person at the border."},
    {"compelled-assistance-decryption",
     "Any person who has knowledge of the operation of the computer shall, on demand, give the officer the password or "
     "decryption key."},
    {"compelled-assistance-decryption",
     "The officer may require the owner to provide such assistance as is necessary to decrypt the data."},
    {"compelled-assistance-decryption",
     "A person in charge of an information system must render technical assistance to the authority in gaining access "
     "to data."},
    {"encryption-backdoor",
     "Providers shall ensure that encrypted communications can be made available in readable form to the security "
     "agency."},
    {"encryption-backdoor",
     "The Minister may by notice require an operator to remove electronic protection applied to communications."},
    {"encryption-backdoor",
     "No person shall offer an encryption service unless the key has been deposited with the Authority."},
    {"government-hacking",
     "The Service may covertly access a computer and install software on it in order to obtain data."},
    {"government-hacking",
     "The judge may authorise the police to use a remote forensic tool such as a key logger on a suspect's device."},
    {"government-hacking",
     "A warrant under this section authorises interference with equipment to obtain communications or other data."},
    {"gag-secrecy-order", "A service provider that receives a notice shall not disclose its existence to any person."},
    {"gag-secrecy-order", "The person served with the order shall keep it confidential."},
    {"gag-secrecy-order", "A person who reveals that a request for data was made commits an offence."},
    {"gag-secrecy-order", "The court may order that the provider not inform the customer of the request."},
    {"warrantless-access", "In urgent cases the officer may search the computer without a warrant."},
    {"warrantless-access", "The Agency may access databases held by public bodies without a court order."},
    {"warrantless-access",
     "Telecom operators shall provide call records to the security services upon request, no court order being "
     "required."},
    {"crossborder-evidence-sharing",
     "The Central Authority may provide mutual legal assistance to a foreign State in the collection of electronic "
     "evidence of any offence."},
    {"crossborder-evidence-sharing",
     "States Parties shall afford one another the widest measure of mutual assistance in investigations concerning "
     "offences with electronic evidence."},
    {"crossborder-evidence-sharing",
     "The Agency may share data with any foreign government or international organisation."},
    {"crossborder-evidence-sharing",
     "The requested State shall execute a request for stored computer data and transmit the results."},
    {"spontaneous-information-sharing", "A Party may, without prior request, transmit information to another Party."},
    {"spontaneous-information-sharing",
     "The Commission may on its own initiative send information about an offence to a foreign authority."},
    {"deferred-safeguards",
     "Each Party shall ensure that the powers in this Chapter are subject to conditions and safeguards provided for "
     "under its domestic law."},
    {"deferred-safeguards",
     "The exercise of these powers shall be subject to such safeguards as the Minister may prescribe by regulations."},
    {"realtime-traffic-data",
     "Where a magistrate is satisfied that traffic data are required for a criminal investigation, he may order a "
     "service provider to collect or record them in real time."},
    {"realtime-traffic-data",
     "The provider must, on receipt of the direction, deliver call-related information to the monitoring centre as the "
     "calls take place."},
    {"realtime-traffic-data",
     "Each Party shall adopt such measures as may be necessary to oblige a service provider to record traffic data, in "
     "real time, associated with specified communications."},
    {"content-interception",
     "If the competent authority is of the opinion that it is in the interest of public safety to do so, it may order "
     "the interception of messages transmitted by any person."},
    {"content-interception",
     "The Government may, for reasons to be recorded in writing, direct any agency to intercept, monitor or decrypt "
     "any information transmitted through a computer resource."},
    {"content-interception",
     "The judge of instruction may order that the correspondence and telephone communications of the accused be "
     "intercepted."},
    {"content-interception",
     "The Director-General may issue an interception authorisation in respect of communications of a foreign person."},
    {"content-interception",
     "An officer not below the rank of superintendent may listen to, record or copy any private conversation in "
     "accordance with an authorisation."},
    {"bulk-collection",
     "The Commissioner may issue a warrant authorising the bulk acquisition of communications data."},
    {"bulk-collection", "The Bureau may collect all communications passing over a cable that crosses the border."},
    {"blanket-data-retention",
     "A telecommunications undertaking shall retain location and traffic data for a period of two years."},
    {"preservation-order",
     "The public prosecutor may require the holder of data to conserve them and protect their integrity for up to 60 "
     "days."},
    {"preservation-order",
     "A law enforcement officer may direct that computer data be preserved pending an application to the court."},
    {"production-order",
     "Where it is necessary for an investigation, the police may require a bank, operator or other person to furnish "
     "information stored in a computer system."},
    {"production-order",
     "A judge may, on an ex parte application, order a person to prepare and produce a document containing data that "
     "is in their possession or control."},
    {"production-order",
     "The Authority may call upon any intermediary to provide any information in its control and the intermediary "
     "shall comply without delay."},
    {"production-order",
     "Each State Party shall empower its competent authorities to order a person in its territory to submit specified "
     "electronic data."},
    {"subscriber-data-demand",
     "Telecommunications service providers shall furnish subscriber information to the Bureau when it is requested in "
     "writing."},
    {"subscriber-data-demand",
     "A judge may order a person to produce subscriber information relating to a telecommunications service."},
    {"search-seizure-devices",
     "Where there are reasonable grounds, the court may issue a warrant authorising an officer to enter premises, "
     "search any computer and seize data."},
    {"search-seizure-devices",
     "The officer may use any computer found on the premises to search any data contained in or available to it and "
     "may make copies."},
    {"search-seizure-devices", "The police may seize or similarly secure a computer system or a data storage medium."},
    {"compelled-assistance-decryption",
     "The holder of the key shall provide it to the authorised officer or convert the protected information into "
     "intelligible form."},
    {"compelled-assistance-decryption",
     "Every subscriber or intermediary shall, when called upon by the agency, extend all facilities and technical "
     "assistance to decrypt the information."},
    {"compelled-assistance-decryption",
     "A magistrate may order a specified person to provide any information or assistance that is reasonable to allow "
     "the police to access data held in a computer."},
    {"encryption-backdoor",
     "A provider of encrypted messaging shall maintain the capability to provide the decrypted content of "
     "communications when ordered."},
    {"government-hacking",
     "An authorised officer may, with the approval of the Minister, remotely access a computer and alter or delete "
     "data in it."},
    {"government-hacking",
     "The investigating authority may intervene by technical means in information systems used by the person concerned "
     "in order to collect data from them."},
    {"gag-secrecy-order",
     "No person who is aware of an order under this section shall disclose the fact that it has been issued."},
    {"gag-secrecy-order",
     "The service provider and its employees shall maintain the confidentiality of the interception."},
    {"warrantless-access",
     "An officer may, without first obtaining a warrant, enter the place and examine the computer if the delay would "
     "defeat the purpose."},
    {"warrantless-access",
     "The Service may obtain from any person or body such data as it considers necessary, and no authorisation of a "
     "court is needed."},
    {"crossborder-evidence-sharing",
     "The Attorney-General may, at the request of a foreign State, cause electronic evidence to be collected and "
     "transmitted to that State."},
    {"crossborder-evidence-sharing",
     "The competent authorities shall cooperate with their foreign counterparts to the fullest extent possible in "
     "collecting evidence in electronic form."},
    {"crossborder-evidence-sharing",
     "Law enforcement agencies may exchange information and data with agencies of other countries for the "
     "investigation of offences."},
    {"spontaneous-information-sharing",
     "The competent authority may forward to a foreign authority, without being asked, information obtained in an "
     "investigation."},
    {"deferred-safeguards",
     "The establishment and application of the powers provided for in this Part shall be subject to the conditions and "
     "safeguards of national law, as appropriate."},
    {"",
     "A person who intercepts a communication without lawful authority commits an offence and is liable to "
     "imprisonment for two years."},
    {"", "No person shall disclose personal data to a third party without the consent of the data subject."},
    {"", "The licensee shall keep accounts and records of its revenue for six years and produce them to the auditor."},
    {"", "An inspector may enter a fishing vessel and examine nets, catches and log books."},
    {"", "The Authority shall publish a register of licences and make it available to the public."},
    {"", "In this Act, \"interception\" includes listening to or recording a communication."},
    {"", "The controller shall notify the supervisory authority of a personal data breach within 72 hours."},
    {"", "The court may order the accused to pay a fine or to serve a term of imprisonment."},
    {"", "The Minister may make regulations prescribing the form of licences and the fees to be paid."},
    {"", "Nothing in this Act authorises the interception of private communications."},
    {"", "States Parties shall cooperate in the conservation of fish stocks and exchange scientific information."},
    {"", "A data subject has the right to obtain a copy of the personal data that the controller holds."},
    {"warrantless-access",
     "An inspector who has reason to believe that an offence is being committed may, at any time, enter and search the "
     "premises and examine any computer found there."},
    {"warrantless-access",
     "The Director may by letter require a bank or telecommunications company to hand over customer records."},
    {"government-hacking", "The police may deploy malware on the device of a suspect."},
    {"government-hacking",
     "With the authorisation of the investigating judge, a technical device may be installed that gives access, "
     "without the knowledge of the person, to data stored in an information system."},
    {"government-hacking",
     "The Director may authorise officers to do anything necessary to access a computer, including to add, copy or "
     "delete data in it and to conceal that this was done."},
    {"government-hacking",
     "An access authorisation may permit the Bureau to access one or more information infrastructures that it could "
     "not otherwise lawfully access."},
    {"spontaneous-information-sharing",
     "Within the limits of its domestic law, a Party may forward to another Party information obtained in its own "
     "investigations when it considers that the disclosure might assist the receiving Party."},
    {"spontaneous-information-sharing",
     "The financial intelligence unit may disseminate spontaneously to its foreign counterparts any information on "
     "suspected offences."},
    {"spontaneous-information-sharing",
     "The Service may, of its own accord, communicate intelligence to a foreign service."},
    {"bulk-collection",
     "Automated processing of the connection data of all users may be required of operators in order to detect "
     "threats."},
    {"production-order",
     "The competent authority shall have the power to require any person to give access to, or a copy of, computer "
     "data that the person holds."},
    {"production-order",
     "An authorised person may issue a notice to a service provider to disclose the content of stored communications."},
    {"subscriber-data-demand",
     "The investigating body has the right to obtain from operators information on the registered owner of a telephone "
     "number."},
    {"preservation-order",
     "Upon a request from another Party, a Party shall order the expeditious preservation of data stored by means of a "
     "computer system."},
    {"content-interception", "The authorised authorities may bug premises and listen to conversations held in them."},
    {"content-interception",
     "Where it is necessary in the interests of defence or public order, any message brought for transmission may be "
     "withheld, intercepted or disclosed to the Government."},
    {"content-interception",
     "Each Party shall adopt measures to empower its competent authorities to collect or record content data, in real "
     "time, of specified communications."},
    {"crossborder-evidence-sharing",
     "Requests for assistance shall be executed promptly, and the evidence obtained shall be handed over to the "
     "requesting State."},
    {"crossborder-evidence-sharing",
     "The Republic may conclude agreements with foreign States on the sharing of electronic evidence relating to any "
     "offence."},
    {"gag-secrecy-order",
     "A recipient of a technical assistance notice shall treat it as confidential for an indefinite period."},
    {"compelled-assistance-decryption", "Suspects shall unlock their devices when so ordered by the investigator."},
    {"", "The provider may process traffic data for the purposes of billing and interconnection payments."},
    {"", "The Commission may request an undertaking to furnish financial statements for the preceding year."},
    {"", "The police shall assist the court in maintaining order at hearings."},
    {"", "Customs officers may examine goods imported by sea and seize prohibited imports."},
    {"", "The data protection authority may inspect the processing operations of a controller."},
    {"", "Any person may apply to the court for an order quashing the decision."},
    {"", "A teacher shall keep a register of the attendance of pupils."},
    {"", "Evidence unlawfully obtained by interception shall not be admissible in any proceedings."},
    {"", "The operator shall take measures to prevent unauthorised access to and interception of communications."},
    {"", "A provider shall delete traffic data when it is no longer needed for the transmission."},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(phrasing)

BOOST_AUTO_TEST_CASE(powers_are_found_however_they_are_put) {
  const Engine engine(checklist::builtin(), {});
  for (const Row& row : kRows) {
    const std::string text = "1. Title. This Act may be cited as the Communications and Cybercrime Act.\n\n2. Powers. " +
                             std::string(row.sentence);
    const Review review = engine.review(*document::read("bill.txt", text));
    std::vector<std::string> found;
    for (const Finding& finding : review.findings) {
      if (finding.level != Level::note) found.push_back(finding.check);
    }
    BOOST_TEST_CONTEXT(row.sentence) {
      if (*row.check) {
        BOOST_TEST((std::find(found.begin(), found.end(), row.check) != found.end()));
      } else {
        BOOST_TEST(found == std::vector<std::string>{}, boost::test_tools::per_element());
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(an_excerpt_without_a_title_is_about_what_it_says) {
  const Engine engine(checklist::builtin(), {});
  const auto found = [&](const std::string& text) {
    const Review review = engine.review(*document::read("bill.txt", text));
    return std::any_of(review.findings.begin(), review.findings.end(), [](const Finding& finding) {
      return finding.check == "ouster-of-review" && finding.level != Level::note;
    });
  };
  const std::string barred = "(2) A certificate of the Minister shall not be questioned in any court.\n";
  BOOST_TEST(found("31. Telecommunications\n(1) The Minister may certify that a line must be watched.\n" + barred));
  BOOST_TEST(!found("31. Fisheries\n(1) The Minister may certify that a net is too fine.\n" + barred));
  BOOST_TEST(!found("Fisheries Act\n\n31. Ships\n(1) A ship may use telecommunications.\n" + barred));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace caveat::review
