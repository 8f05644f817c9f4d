namespace Otumat.EndToEnd.Tests.Pages;

/// <summary>What a person finds on the collector's consent page.</summary>
internal static class ConsentPage
{
    public const string Yes = "button[name=decision][value=yes]";
    public const string No = "button[name=decision][value=no]";
}
