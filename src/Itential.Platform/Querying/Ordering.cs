namespace Itential.Platform;

/// <summary>What a list is sorted by. Field and direction always go together, because the lifecycle manager asks for both.</summary>
internal sealed record Ordering(string Field, bool Descending)
{
    public IEnumerable<KeyValuePair<string, string?>> Pairs() => [new("sort", Field), new("order", Descending ? "-1" : "1")];
}
