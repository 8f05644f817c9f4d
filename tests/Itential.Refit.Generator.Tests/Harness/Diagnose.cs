using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Itential.Refit.Generator.Tests;

/// <summary>Asserts which diagnostics a source gets.</summary>
internal static class Diagnose
{
    private const string Open = "[|";
    private const string Close = "|]";

    /// <summary>Expects one diagnostic at the span between <c>[|</c> and <c>|]</c>, and no client but those of other interfaces.</summary>
    public static void Reports(string id, string message, string source, LanguageVersion version = LanguageVersion.Latest, int clients = 0)
    {
        var start = source.IndexOf(Open, StringComparison.Ordinal);
        var end = source.IndexOf(Close, StringComparison.Ordinal) - Open.Length;
        Assert.True(start >= 0 && end >= start, "The source marks no span.");
        var plain = source.Replace(Open, "", StringComparison.Ordinal).Replace(Close, "", StringComparison.Ordinal);

        var run = GeneratorHarness.Diagnose(plain, version);

        var found = string.Join('\n', run.Diagnostics.Select(DiagnosticText.AsAssertion));
        Assert.True(run.Diagnostics.Length == 1, "Expected one diagnostic, found:\n" + found);
        var diagnostic = run.Diagnostics[0];
        Assert.True(diagnostic.Id == id && diagnostic.Location.SourceSpan == TextSpan.FromBounds(start, end), $"Expected {id} at {start}..{end}, found:\n{found}");
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(clients, run.Sources.Keys.Count(name => name != "ClientRegistration.g.cs"));
    }

    /// <summary>Expects a client and no diagnostic.</summary>
    public static void IsSilent(string source) => Assert.NotEmpty(GeneratorHarness.Run(source).Sources);
}
