using System.Text.Encodings.Web;
using System.Text.Json;

namespace Itential.Gateway;

/// <summary>A field that a list of the gateway is filtered by.</summary>
/// <typeparam name="TItem">The items of the list.</typeparam>
/// <param name="name">The name on the wire.</param>
public sealed class GatewayField<TItem>(string name)
{
    /// <summary>The name on the wire.</summary>
    public string Name { get; } = string.IsNullOrWhiteSpace(name) ? throw new ArgumentException("A field needs a name.", nameof(name)) : name;

    /// <summary>The field has the value.</summary>
    /// <param name="value">The value.</param>
    public GatewayCondition<TItem> IsEqualTo(string value) => Condition("equals", value);

    /// <summary>The field holds the text.</summary>
    /// <param name="text">The text.</param>
    public GatewayCondition<TItem> Contains(string text) => Condition("contains", text);

    /// <summary>The field begins with the text.</summary>
    /// <param name="text">The text.</param>
    public GatewayCondition<TItem> StartsWith(string text) => Condition("startswith", text);

    /// <summary>The field ends with the text.</summary>
    /// <param name="text">The text.</param>
    public GatewayCondition<TItem> EndsWith(string text) => Condition("endswith", text);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private GatewayCondition<TItem> Condition(string function, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new($"{function}({{{Json(Name)}:{Json(value)}}})");
    }

    private static string Json(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
