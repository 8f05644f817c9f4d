using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>What a [Query] attribute says.</summary>
internal sealed record QueryOptions
{
    private static readonly string[] Formats = ["RefitParameterFormatter", "Csv", "Ssv", "Tsv", "Pipes", "Multi", "Indexed"];

    public static readonly QueryOptions Default = new();

    public string Delimiter { get; init; } = ".";

    public string? Prefix { get; init; }

    public string? Format { get; init; }

    public bool TreatAsString { get; init; }

    public bool SerializeNull { get; init; }

    public string CollectionFormat { get; init; } = Formats[0];

    public static QueryOptions Of(AttributeData? attribute)
    {
        if (attribute is null)
        {
            return Default;
        }

        var format = AttributeArguments.Text(attribute, "Format");
        return new QueryOptions
        {
            Delimiter = AttributeArguments.Text(attribute, "Delimiter") ?? ".",
            Prefix = AttributeArguments.Text(attribute, "Prefix"),
            Format = format is "" ? null : format,
            TreatAsString = format is "" || AttributeArguments.Value(attribute, "TreatAsString") is true,
            SerializeNull = AttributeArguments.Value(attribute, "SerializeNull") is true,
            CollectionFormat = AttributeArguments.Value(attribute, "CollectionFormat") is int value and >= 0 && value < Formats.Length ? Formats[value] : Formats[0],
        };
    }
}
