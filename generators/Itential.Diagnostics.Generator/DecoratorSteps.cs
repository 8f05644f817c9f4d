namespace Itential.Diagnostics.Generator;

/// <summary>The names of the steps that write decorators.</summary>
internal static class DecoratorSteps
{
    public const string Declared = nameof(Declared);
    public const string Used = nameof(Used);
    public const string Model = nameof(Model);
    public const string UsedModel = nameof(UsedModel);
    public const string Names = nameof(Names);
    public const string SharedFileNames = nameof(SharedFileNames);
    public const string Registration = nameof(Registration);
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>The steps whose values may not change with an unrelated edit, nor hold a symbol.</summary>
    public static readonly string[] Models = [Model, UsedModel, Names, SharedFileNames];

    public static readonly string[] All = [Declared, Used, Model, UsedModel, Names, SharedFileNames, Registration, Diagnostics];
}
