using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How the comparisons of a group go together. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<EvaluationJoin>))]
public sealed record EvaluationJoin(string Value) : IOpenEnum<EvaluationJoin>
{
    /// <summary>All must hold.</summary>
    public static EvaluationJoin All { get; } = new("AND");

    /// <summary>One must hold.</summary>
    public static EvaluationJoin Any { get; } = new("OR");

    /// <inheritdoc/>
    public static EvaluationJoin Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
