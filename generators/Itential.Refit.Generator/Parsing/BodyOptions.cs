using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>What a [Body] attribute says about sending.</summary>
internal static class BodyOptions
{
    private static readonly string?[] Compressions = [null, "None", "GZip", "Brotli"];
    private static readonly string[] Levels = ["Optimal", "Fastest", "NoCompression", "SmallestSize"];

    public static BodyModel Apply(BodyModel body, AttributeData? attribute)
    {
        if (attribute is null)
        {
            return body;
        }

        var compression = Member(Compressions, attribute, "Compression");
        return body with
        {
            Writing = body.Writing == BodyWriting.Write ? Writing(attribute) : body.Writing,
            Compression = compression,
            CompressionLevel = compression is null or "None" ? null : Member(Levels, attribute, "CompressionLevel"),
        };
    }

    private static BodyWriting Writing(AttributeData attribute)
    {
        if (AttributeArguments.Value(attribute, "Streamed") is true)
        {
            return BodyWriting.WriteStreamed;
        }

        return AttributeArguments.Value(attribute, "buffered") is true ? BodyWriting.WriteBuffered : BodyWriting.Write;
    }

    private static string? Member(string?[] members, AttributeData attribute, string name) =>
        AttributeArguments.Value(attribute, name) is int value and >= 0 && value < members.Length ? members[value] : null;
}
