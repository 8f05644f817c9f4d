using System.Text.Json.Serialization;

namespace Itential.Platform;

/// <summary>How a rule is compared with the output of a command. Values that are not listed here are kept as they come.</summary>
/// <param name="Value">The text on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CommandRuleKind>))]
public sealed record CommandRuleKind(string Value) : IOpenEnum<CommandRuleKind>
{
    /// <summary>The output holds the text.</summary>
    public static CommandRuleKind Contains { get; } = new("contains");

    /// <summary>The output does not hold the text.</summary>
    public static CommandRuleKind NotContains { get; } = new("!contains");

    /// <summary>The output holds the text; <c>contains1</c> on the wire. No source tells how it differs from <see cref="Contains"/>.</summary>
    public static CommandRuleKind ContainsOne { get; } = new("contains1");

    /// <summary>The output matches the pattern.</summary>
    public static CommandRuleKind Pattern { get; } = new("RegEx");

    /// <summary>The output does not match the pattern.</summary>
    public static CommandRuleKind NotPattern { get; } = new("!RegEx");

    /// <summary>Two values are compared.</summary>
    public static CommandRuleKind Comparison { get; } = new("#comparison");

    /// <inheritdoc/>
    public static CommandRuleKind Parse(string value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
