namespace Itential.Refit;

/// <summary>Where a formatted value goes.</summary>
public enum UrlParameterPlace
{
    /// <summary>Into the route. It may not come out empty.</summary>
    Path,

    /// <summary>Into the query.</summary>
    Query,

    /// <summary>Into a URL-encoded body.</summary>
    Form,
}
