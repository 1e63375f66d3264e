// The force of a sentence in the many turns in which English laws give powers, lay down duties, forbid and punish.
#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <string>

#include "checklist/builtin.h"
#include "norm/norm.h"
#include "provision/outline.h"
#include "review/rules.h"
#include "review/text_model.h"

namespace caveat::review {
namespace {

struct Row {
  const char* force;
  const char* sentence;
};

const Row kRows[] = {
    {"power", "The police may intercept communications."},
    {"power", "It shall be lawful for the police to intercept communications."},
    {"power", "The police are hereby empowered to intercept communications."},
    {"power", "The police shall be entitled to intercept communications."},
    {"power", "The police are at liberty to intercept communications."},
    {"power", "Officers have the power and duty to intercept communications."},
    {"power", "The officer has full discretion to intercept communications."},
    {"power", "The police shall be granted permission to intercept communications."},
    {"power", "The police, if authorised by the Minister, may intercept communications."},
    {"power", "Interception of communications may be carried out by the police."},
    {"power", "The interception of communications is permitted where the Minister so orders."},
    {"power", "The Minister may by warrant cause communications to be intercepted."},
    {"power", "(1) The powers of the officer are:\n(a) to enter premises;\n(b) to intercept communications."},
    {"power", "(1) The rights of the inspector are:\n(a) to enter premises;\n(b) to intercept communications."},
    {"power", "The powers of the agency include intercepting communications."},
    {"power", "The agency has the same powers as a court to intercept communications."},
    {"power",
     "(1) The following powers are conferred on an inspector:\n(a) to enter;\n(b) to intercept communications."},
    {"power", "Provided that the officer may order a provider to intercept communications."},
    {"power", "It is permissible to intercept communications where the Minister so orders."},
    {"power", "The officer may for the purpose of an inspection intercept communications."},
    {"power", "(1) The service has the right:\n1) to enter premises;\n2) to intercept communications."},
    {"power",
     "(1) The police shall be authorised, where necessary:\n(a) to enter premises;\n(b) to intercept communications."},
    {"power", "(1) For the purposes of this Part an officer may:\n(a) enter premises;\n(b) intercept communications."},
    {"power",
     "(1) The police shall have the following powers and duties.\n\nWithin that time, to intercept communications, "
     "and:\n(a) to copy them;\n(b) to keep them."},
    {"prohibition", "(1) No officer shall—\n(a) enter premises; or\n(b) intercept communications."},
    {"negated",
     "(1) Nothing in this section—\n(a) limits a court; or\n(b) authorises him to intercept communications."},
    {"offence", "(1) Whoever:\na) enters premises;\nb) intercepts communications;\nshall be punished."},
    {"power", "The interception of communications is ordered by the prosecutor."},
    {"power", "The Minister is entitled to intercept communications."},
    {"power", "Power is conferred on the Minister to intercept communications."},
    {"power", "Interception of communications shall be allowed only by decision of the prosecutor."},
    {"duty", "A licensee has to intercept communications."},
    {"duty", "A licensee is subject to a duty to intercept communications."},
    {"duty", "It is a condition of a licence that the licensee intercept communications."},
    {"duty", "A provider may not refuse to intercept communications."},
    {"duty", "The provider intercepts the communications of its users."},
    {"duty", "Providers of services intercept communications."},
    {"duty", "(1) Operators of networks:\n(a) keep their equipment in order;\n(b) intercept communications."},
    {"offence", "Whoever has intercepted what another says shall be punished by imprisonment."},
    {"statement", "Where a provider intercepts communications, this section applies."},
    {"statement", "This section applies to a provider who intercepts communications."},
    {"prohibition", "The interception of communications shall not take place without a warrant."},
    {"prohibition", "The Minister has no power under this Act to intercept communications."},
    {"duty", "Any officer so authorised shall intercept communications."},
    {"duty", "A provider shall within three days of receipt of the order intercept communications."},
    {"duty", "A provider shall for a period of six months intercept communications."},
    {"duty", "A provider is responsible for intercepting communications."},
    {"duty", "A provider has to intercept communications."},
    {"duty", "Providers will intercept communications."},
    {"duty", "(1) The duties of a provider are:\n(a) to keep a register;\n(b) to intercept communications."},
    {"duty", "The obligations of a provider include intercepting communications."},
    {"duty", "An officer is bound to intercept communications."},
    {"duty", "It shall be the duty of the officer to intercept communications."},
    {"duty", "No later than the next day the officer shall intercept communications."},
    {"prohibition", "The police may not intercept communications."},
    {"prohibition", "No subscriber of a licensed service shall intercept communications."},
    {"prohibition", "No officer, employee or agent may intercept communications."},
    {"prohibition", "At no time shall the police intercept communications."},
    {"prohibition", "Under no circumstances may the police intercept communications."},
    {"prohibition", "Nor shall the police intercept communications."},
    {"prohibition", "None of the officers shall intercept communications."},
    {"prohibition", "No provider may be compelled to intercept communications."},
    {"prohibition", "Neither the police nor the agency shall intercept communications."},
    {"prohibition", "The police shall refrain from intercepting communications."},
    {"prohibition", "The police do not have the power to intercept communications."},
    {"prohibition", "The police have no power to intercept communications."},
    {"prohibition", "It shall not be lawful to intercept communications."},
    {"prohibition", "No employee of a provider shall, in any proceeding, be compelled to intercept communications."},
    {"statement", "A provider is not obliged to intercept communications."},
    {"statement", "A provider need not intercept communications."},
    {"not read", "A provider may refuse to intercept communications."},
    {"statement", "The court may refuse a warrant to intercept communications."},
    {"not read", "The Minister shall revoke an order to intercept communications."},
    {"statement", "The police may arrest a person who intercepts communications."},
    {"not read", "The Authority may fine whoever unlawfully intercepts communications."},
    {"statement", "The Tribunal may hear complaints about the interception of communications."},
    {"statement", "A provider may challenge an order to intercept communications."},
    {"statement", "A judge may examine whether the interception of communications was lawful."},
    {"not read", "The police shall stop intercepting communications."},
    {"negated", "This section does not impose duties or give powers to intercept communications."},
    {"statement", "The costs of intercepting communications shall be borne by the police."},
    {"statement", "Evidence obtained by intercepting communications shall be inadmissible."},
    {"statement", "If the police intercept communications, the Commissioner shall be informed."},
    {"statement", "The power to intercept communications shall lapse in a year."},
    {"statement", "The power to intercept communications shall be exercised only by inspectors."},
    {"statement", "The provider shall inform its customers that the police may intercept communications."},
    {"statement", "This section applies where an officer is authorised under section 9 to intercept communications."},
    {"not read", "A device that has been used to intercept communications may be forfeited."},
    {"prohibition", "The interception of communications shall be prohibited."},
    {"prohibition", "The police are prohibited from intercepting communications."},
    {"prohibition", "The police are obliged not to intercept communications."},
    {"prohibition", "Communications are not to be intercepted."},
    {"prohibition", "A person has no right to intercept communications."},
    {"prohibition", "A person is not entitled to intercept communications."},
    {"prohibition", "Any interception of communications is unlawful."},
    {"negated", "This section does not permit the police to intercept communications."},
    {"power", "The Agency may investigate offences of fraud and intercept communications."},
    {"duty", "A provider shall keep a record of all access and intercept communications."},
    {"duty",
     "A provider shall ensure that communications of all users are intercepted, and a provider who fails to do so "
     "commits an offence."},
    {"negated", "Nothing in this Act authorises the police to intercept communications."},
    {"negated", "No provision of this Act shall be construed to authorise the police to intercept communications."},
    {"offence", "Whoever intercepts communications is liable to a fine."},
    {"offence", "It is an offence to intercept communications."},
    {"offence", "Intercepting communications constitutes an offence."},
    {"offence", "A person who intercepts communications faces imprisonment of two years."},
    {"offence", "Any person who intercepts communications is subject to a fine."},
    {"offence", "Any person who intercepts communications shall suffer imprisonment."},
    {"offence", "Any person who intercepts communications shall pay a fine of five hundred pounds."},
    {"offence", "Any person who intercepts communications shall receive a sentence of two years."},
    {"offence", "Any person who intercepts communications shall be held criminally liable."},
    {"offence", "Any person who intercepts communications shall be convicted of a crime."},
    {"offence", "Any person who intercepts communications shall be prosecuted and dismissed."},
    {"offence", "Whoever intercepts communications will be punished with imprisonment."},
    {"offence", "Whoever intercepts communications is to be punished by a fine."},
    {"offence",
     "Whoever intercepts communications shall, if no graver penalty applies, be punished with imprisonment."},
    {"offence",
     "Whoever intercepts communications shall, without prejudice to any other liability that he may incur, be "
     "punished."},
    {"offence",
     "Whoever helps an offence under this Act and intercepts communications for it is punishable by imprisonment."},
    {"offence", "The following acts shall be punishable:\n(a) entering premises;\n(b) intercepting communications."},
    {"offence", "The offence of listening is committed by any person who intercepts communications."},
    {"offence", "Intercepting communications is an offence."},
    {"offence", "The same penalty applies to whoever intercepts communications."},
    {"offence", "(1) Whoever:\na) intercepts communications; or\nb) records it,\nshall be punished."},
    {"offence", "The penalty referred to in paragraph 1 shall also apply to a person who intercepts communications."},
    {"offence", "Interception of communications carries a maximum penalty of imprisonment for 3 years."},
    {"offence", "The penalty for a person who intercepts communications is a fine."},
    {"offence", "An offence is committed if a person intercepts communications."},
    {"offence", "Member States shall ensure that the interception of communications is punishable."},
    {"statement", "A person does not commit an offence by intercepting communications."},
    {"statement", "No offence is committed if a person intercepts communications."},
    {"statement", "A person who intercepts communications with consent shall not be punished."},
    {"statement", "Interception of communications is not an offence."},
    {"power", "The Minister may cause communications to be intercepted."},
    {"power", "The Government has the right to intercept communications."},
    {"power", "The police may arrest a suspect and intercept communications."},
    {"power", "The police may not only question persons but also intercept communications."},
    {"duty", "The Agency shall not only train its staff but also intercept communications."},
    {"power", "The interception of communications is admissible only if the Minister so orders."},
    {"statement", "Evidence obtained by the interception of communications is admissible only if a judge so orders."},
    {"power", "(1) The following measures are permitted:\n(a) the interception of communications;\n(b) questioning."},
    {"power", "(1) The tasks of the Agency are:\n(a) to intercept communications;\n(b) to train its staff."},
    {"duty", "The Agency is tasked with intercepting communications."},
    {"duty", "Where the security of the State so requires, the Agency intercepts communications."},
    {"statement", "Where the Agency intercepts communications, the Minister is told."},
    {"statement", "Where, in urgent cases, the Agency intercepts communications, the Minister is told."},
    {"statement", "Where the Ministry, the Agency or the police intercept communications, the Minister is told."},
    {"statement", "Where, on request, the operator intercepts communications, the user is told."},
    {"statement", "Unless, by law, the operator intercepts communications, it deletes them."},
    {"statement", "Even if police intercept communications, the Minister is told."},
    {"power", "The investigating judge may have recourse to the interception of communications."},
    {"power", "Communications may be intercepted and letters may be detained at the post office."},
};

BOOST_AUTO_TEST_SUITE(english)

BOOST_AUTO_TEST_CASE(reads_the_force) {
  const checklist::Checklist& checklist = checklist::builtin();
  const Rules rules(checklist, checklist.languages.front(), {});
  norm::Forms forms(rules.lexicon.vocabulary());
  const norm::TermId intercept = rules.lexicon.terms().find("intercept");
  for (const Row& row : kRows) {
    BOOST_TEST_CONTEXT(row.sentence) {
      const std::string text = std::string("1. Interception\n") + row.sentence + "\n";
      const provision::Outline outline = provision::read_outline(text);
      const TextModel model(text, outline, rules, forms);
      std::string force = "not read";
      for (uint32_t clause = 0; clause < model.clauses().all.size(); ++clause) {
        const norm::Reading reading = model.reading(clause);
        for (const norm::Norm& norm : reading.norms)
          for (const norm::HitIndex action : norm.actions)
            if (reading.hits[action].term == intercept) force = norm::to_string(norm.force);
      }
      BOOST_TEST(force == row.force);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
}  // namespace caveat::review
