namespace Otumat.EndToEnd.Tests.Pages;

/// <summary>What a person finds on the collector's page for user codes.</summary>
internal static class VerificationPage
{
    public const string Code = "input[name=user_code]";
}
