using System.Globalization;
using Otumat.Usage;

namespace Otumat.Tool;

/// <summary>How a decision is told.</summary>
internal static class ConsentFacts
{
    public static Facts AddConsent(this Facts facts, UsageConsent consent) => facts
        .Add("consent", "Consent", consent.State)
        .Add("consentSource", "Decided by", Enumeration.NameOf(consent.Source), SourceOf(consent))
        .Add("consentVariable", "Variable", consent.Variable)
        .Add("decidedBy", "Person", consent.DecidedBy)
        .Add("decidedAt", "Decided at", consent.DecidedAt)
        .Add("noticeVersion", "Notice", consent.NoticeVersion, consent.NoticeVersion?.ToString(CultureInfo.InvariantCulture))
        .AddIfSo("noticeIsOutdated", "There is a newer notice", consent.NoticeIsOutdated);

    /// <summary>Why nothing may be collected, as a sentence.</summary>
    public static string Refusal(UsageConsent consent) => consent switch
    {
        { Source: ConsentSource.ProcessSwitch } => "A switch of this process says no.",
        { Variable: { } variable } => $"The variable {variable} says no.",
        { NoticeIsOutdated: true } => "The notice has changed since you agreed.",
        { State: ConsentState.No } => "You have said no.",
        _ => "Nobody has agreed yet.",
    };

    private static string SourceOf(UsageConsent consent) => consent.Source switch
    {
        ConsentSource.None => "nobody",
        ConsentSource.ProcessSwitch => "a switch of this process",
        ConsentSource.PackageVariable or ConsentSource.DoNotTrack => $"the variable {consent.Variable}",
        ConsentSource.ContinuousIntegration => $"the variable {consent.Variable}, which build servers set",
        _ => "a person",
    };
}
