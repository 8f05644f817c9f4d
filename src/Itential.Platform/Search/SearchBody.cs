namespace Itential.Platform;

/// <summary>The body that a search is sent in.</summary>
/// <param name="Data">What is searched for.</param>
public sealed record SearchBody(SearchRequest Data)
{
    /// <summary>Wraps a search.</summary>
    public static implicit operator SearchBody(SearchRequest data) => new(data);

    /// <summary>Wraps the search for a text.</summary>
    public static implicit operator SearchBody(string text) => new(new SearchRequest(text));
}
