namespace Itential.Platform;

/// <summary>A condition that every list with filters can test.</summary>
/// <typeparam name="TItem">The items of the list.</typeparam>
public sealed class SimpleCondition<TItem> : Condition<TItem>
{
    internal SimpleCondition(string operation, Field<TItem> field, string value)
        : base(operation, field, value)
    {
    }
}
