namespace Itential.Refit.Generator.Tests.Incremental;

/// <summary>Edits sources of clients.</summary>
internal static class ClientEdit
{
    public static Edit Of(string before, string after) => Edit.Of(new RestClientGenerator(), GeneratorHarness.Compile(before), after);

    public static Edit InAnotherFile(string source, string other, string? after = null) =>
        Edit.InAnotherFile(new RestClientGenerator(), GeneratorHarness.Compile(source), other, after);
}
