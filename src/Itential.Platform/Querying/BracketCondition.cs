namespace Itential.Platform;

/// <summary>A condition that only lists with filters in brackets can test.</summary>
internal sealed class BracketCondition<TItem>(string operation, Field<TItem> field, string value) : Condition<TItem>(operation, field, value);
