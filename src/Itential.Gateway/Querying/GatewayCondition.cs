namespace Itential.Gateway;

/// <summary>A condition on a field of a list's items, such as <c>equals({"name":"core1"})</c>; <see cref="GatewayField{TItem}"/> makes them.</summary>
/// <typeparam name="TItem">The items of the list.</typeparam>
public sealed class GatewayCondition<TItem>
{
    internal GatewayCondition(string text) => Text = text;

    internal string Text { get; }

    /// <summary>The condition in the gateway's words.</summary>
    public override string ToString() => Text;
}
