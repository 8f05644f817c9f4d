namespace Itential.Diagnostics.Generator;

/// <summary>The names of the interceptor pipeline's steps.</summary>
internal static class InterceptorSteps
{
    public const string TracedNames = nameof(TracedNames);
    public const string SourceFiles = nameof(SourceFiles);
    public const string Candidates = nameof(Candidates);
    public const string Declarations = nameof(Declarations);
    public const string Bindable = nameof(Bindable);
    public const string Parse = nameof(Parse);
    public const string Model = nameof(Model);
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>The steps whose values may not change with an unrelated edit, nor hold a symbol.</summary>
    public static readonly string[] Models = [TracedNames, Model];

    /// <summary>The steps that an unrelated edit must leave alone. Those before them hold the trees of the compilation.</summary>
    public static readonly string[] All = [TracedNames, Model, Diagnostics];
}
