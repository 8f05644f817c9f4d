using Microsoft.CodeAnalysis;

namespace Itential.Diagnostics.Generator.Tests;

/// <summary>Asserts which diagnostics a source gets.</summary>
internal static class Diagnose
{
    /// <summary>Expects one warning at the marked span, and no decorator.</summary>
    public static void Reports(string id, string message, string source, params MetadataReference[] more)
    {
        var marked = MarkedSource.Parse(source);

        var run = DecoratorHarness.Diagnose(marked.Text, more);

        marked.Expect(run, id, message);
        Assert.Equal(DiagnosticSeverity.Warning, run.Diagnostics[0].Severity);
        Assert.Empty(run.Sources);
    }

    /// <summary>Expects a decorator and no diagnostic.</summary>
    public static void IsSilent(string source, params MetadataReference[] more) => Assert.NotEmpty(DecoratorHarness.Run(source, more).Sources);
}
