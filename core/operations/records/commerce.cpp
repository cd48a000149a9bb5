// SPDX-License-Identifier: GPL-3.0-or-later
#include "operations/records/commerce.h"

#include "operations/records/rows.h"

namespace touchbase::operations {

Operation addTerms(Terms terms)
{
    return adding("add-terms", std::move(terms));
}

Operation editTerms(Stored<Terms> edited)
{
    return editing("edit-terms", std::move(edited));
}

Operation deleteTerms(Id<Terms> terms)
{
    return deleting("delete-terms", terms);
}

Operation addCredit(Credit credit)
{
    return adding("add-credit", std::move(credit));
}

Operation editCredit(Stored<Credit> edited)
{
    return editing("edit-credit", std::move(edited));
}

Operation deleteCredit(Id<Credit> credit)
{
    return deleting("delete-credit", credit);
}

Operation addOpportunity(Opportunity opportunity)
{
    return adding("add-opportunity", std::move(opportunity));
}

Operation editOpportunity(Stored<Opportunity> edited)
{
    return editing("edit-opportunity", std::move(edited));
}

Operation deleteOpportunity(Id<Opportunity> opportunity)
{
    return deleting("delete-opportunity", opportunity);
}

} // namespace touchbase::operations
