namespace Itential.Refit.Generator;

/// <summary>The names of the pipeline's steps.</summary>
internal static class TrackingNames
{
    public const string Parse = nameof(Parse);
    public const string ParseUses = nameof(ParseUses);
    public const string Model = nameof(Model);
    public const string ClosedModel = nameof(ClosedModel);
    public const string ClientNames = nameof(ClientNames);
    public const string SharedFileNames = nameof(SharedFileNames);
    public const string Publish = nameof(Publish);
    public const string Registration = nameof(Registration);
    public const string Diagnostics = nameof(Diagnostics);

    /// <summary>The steps whose values may not change with an unrelated edit, nor hold a symbol.</summary>
    public static readonly string[] Models = [Model, ClosedModel, ClientNames, SharedFileNames];

    public static readonly string[] All = [Parse, ParseUses, Model, ClosedModel, ClientNames, SharedFileNames, Publish, Registration, Diagnostics];
}
