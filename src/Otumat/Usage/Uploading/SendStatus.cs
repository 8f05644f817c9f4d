namespace Otumat.Usage;

/// <summary>What became of one request with events.</summary>
internal enum SendStatus
{
    /// <summary>The server has them.</summary>
    Accepted,

    /// <summary>The server will not take them as they are: fewer may pass.</summary>
    Refused,

    /// <summary>The token is no longer good.</summary>
    Unauthorized,

    /// <summary>Later, perhaps.</summary>
    Failed,
}
