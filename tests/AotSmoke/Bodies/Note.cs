using Itential.Refit;

namespace AotSmoke.Bodies;

public sealed record Note(string Text, DateOnly Written, [property: Query(CollectionFormat.Multi)] string[] Tags);
