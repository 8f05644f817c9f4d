using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Itential.Refit.Generator.Tests;

/// <summary>Asserts which diagnostics a source gets.</summary>
internal static class Diagnose
{
    /// <summary>Expects one error at the marked span, and no client but those of other interfaces.</summary>
    public static void Reports(string id, string message, string source, LanguageVersion version = LanguageVersion.Latest, int clients = 0)
    {
        var marked = MarkedSource.Parse(source);

        var run = GeneratorHarness.Diagnose(marked.Text, version);

        marked.Expect(run, id, message);
        Assert.Equal(DiagnosticSeverity.Error, run.Diagnostics[0].Severity);
        Assert.Equal(clients, run.Sources.Keys.Count(name => !GeneratorRun.IsRegistration(name)));
    }

    /// <summary>Expects a client and no diagnostic.</summary>
    public static void IsSilent(string source) => Assert.NotEmpty(GeneratorHarness.Run(source).Sources);
}
