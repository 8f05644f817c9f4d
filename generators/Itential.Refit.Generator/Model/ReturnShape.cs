namespace Itential.Refit.Generator.Model;

/// <summary>What of the answer comes back.</summary>
internal enum ReturnShape
{
    Nothing,
    Value,
    Response,
    Message,
    Stream,
    Content,

    /// <summary>The request itself, not sent.</summary>
    Request,

    /// <summary>The answer's items, one after the other.</summary>
    Items,

    /// <summary>The answer's server-sent events.</summary>
    Events,

    /// <summary>The items of many answers.</summary>
    Pages,
}
