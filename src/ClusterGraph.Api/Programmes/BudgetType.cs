using ClusterGraph.GraphQL.Types;
using ClusterGraph.Programmes;

namespace ClusterGraph.Api.Programmes;

/// <summary>A budget in the schema.</summary>
internal sealed class BudgetType : DeclaredObject<Budget>
{
    public BudgetType() : base(nameof(Budget), "What a programme may spend, as printed. A figure that nobody stated is null.")
    {
        Optional("amount", "The whole amount, in units of `currency`.", budget => budget.Amount);
        Optional("currency", "ISO 4217 code, such as `EUR`.", budget => budget.Currency);
        Optional("perProjectMaximum", "What one project may get at most, in units of `currency`.", budget => budget.PerProjectMaximum);
        Optional("reimbursementRate", "Part of eligible costs that is reimbursed at most, in [0,1].", budget => budget.ReimbursementRate);
        Optional("expectedProjects", "How many projects are expected.", budget => budget.ExpectedProjects);
        Optional("note", "What the source adds, in a few words.", budget => budget.Note);
    }
}

/// <summary>A condition of taking part in the schema.</summary>
internal sealed class EligibilityRuleType : DeclaredObject<EligibilityRule>
{
    public EligibilityRuleType() : base(nameof(EligibilityRule), "One condition of taking part in a programme, as data.")
    {
        Value("rule", "What the condition is about.", rule => rule.Rule);
        Optional("number", "Its number: how many countries or months, or what share in [0,1].", rule => rule.Number);
        Value("values", "Its values: markets, kinds of participant, territories ...", rule => rule.Values);
        Optional("text", "The condition in our own words.", rule => rule.Text);
        Value("citations", "Where the source says so.", rule => rule.Citations);
    }
}
