using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Itential.Refit.CodeFixes.Tests;

/// <summary>Applies a code fix and asserts what comes of it.</summary>
internal static class Fix
{
    /// <summary>Expects the fix for the only or the first diagnostic that it knows, and then code without an error.</summary>
    public static async Task AppliesAsync<TFix>(string title, string before, string after)
        where TFix : CodeFixProvider, new()
    {
        using var sample = new Sample(before);
        var action = Assert.Single(await OffersAsync(new TFix(), sample));

        Assert.Equal(title, action.Title);
        Assert.Equal(typeof(TFix).Name, action.EquivalenceKey);
        await ApplyAsync(action, sample);
        await ExpectAsync(sample, after);
    }

    /// <summary>Expects that one fix for all repairs the whole document.</summary>
    public static async Task AppliesToAllAsync<TFix>(string before, string after)
        where TFix : CodeFixProvider, new()
    {
        using var sample = new Sample(before);
        var fix = new TFix();
        var diagnostics = await KnownAsync(fix, sample);
        Assert.True(diagnostics.Length > 1, "One diagnostic does not show that all are fixed.");
        var context = new FixAllContext(sample[0], fix, FixAllScope.Document, typeof(TFix).Name, diagnostics.Select(item => item.Id).Distinct(), new Known(diagnostics), CancellationToken.None);

        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        Assert.NotNull(action);
        await ApplyAsync(action, sample);
        await ExpectAsync(sample, after);
    }

    /// <summary>Expects the diagnostic, but nothing on offer.</summary>
    public static async Task IsNotOfferedAsync<TFix>(string source)
        where TFix : CodeFixProvider, new()
    {
        using var sample = new Sample(source);

        Assert.NotEmpty(await KnownAsync(new TFix(), sample));
        Assert.Empty(await OffersAsync(new TFix(), sample));
    }

    public static async Task<List<CodeAction>> OffersAsync(CodeFixProvider fix, Sample sample)
    {
        var known = await KnownAsync(fix, sample);
        Assert.NotEmpty(known);
        return await OffersAsync(fix, sample[0], known[0]);
    }

    public static async Task<List<CodeAction>> OffersAsync(CodeFixProvider fix, Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    public static async Task ApplyAsync(CodeAction action, Sample sample)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        sample.Solution = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
    }

    private static async Task ExpectAsync(Sample sample, string after)
    {
        Assert.Equal(after, await sample.TextAsync(0));
        Assert.Empty(await sample.ErrorsAsync());
    }

    private static async Task<ImmutableArray<Diagnostic>> KnownAsync(CodeFixProvider fix, Sample sample) =>
        [.. (await sample.DiagnosticsAsync()).Where(item => fix.FixableDiagnosticIds.Contains(item.Id))];

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
