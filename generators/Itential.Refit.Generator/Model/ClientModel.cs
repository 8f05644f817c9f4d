using Itential.Generators;

namespace Itential.Refit.Generator.Model;

/// <summary>All that is printed for one interface.</summary>
internal sealed record ClientModel
{
    public required GeneratedName Name { get; init; }

    /// <summary>What its file begins with.</summary>
    public required FileModel File { get; init; }

    /// <summary>What a file begins with that names the interface.</summary>
    public required FileModel FileOfInterface { get; init; }

    public required EquatableArray<MethodModel> Methods { get; init; }

    public required EquatableArray<CodecModel> Codecs { get; init; }

    public required EquatableArray<EnumModel> Enums { get; init; }

    public required EquatableArray<VerbModel> Verbs { get; init; }

    /// <summary>The properties that the client keeps, because their values go into requests.</summary>
    public required EquatableArray<PropertyModel> Properties { get; init; }

    public EquatableArray<ConverterModel> Converters { get; init; }

    /// <summary>Whether the interface is disposable, which disposes the HttpClient.</summary>
    public required bool IsDisposable { get; init; }

    /// <summary>The interfaces that declare the readable property for the HttpClient.</summary>
    public required EquatableArray<string> HttpClientProperties { get; init; }

    public required string ExecutorField { get; init; }

    public required string HttpField { get; init; }
}
