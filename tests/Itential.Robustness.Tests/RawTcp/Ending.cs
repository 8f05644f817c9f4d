namespace Itential.Robustness.Tests.RawTcp;

/// <summary>What a call ends in.</summary>
internal enum Ending
{
    /// <summary>A result: what is wrong is no part of the answer.</summary>
    Result,

    /// <summary>An ApiRequestException of the transport.</summary>
    Broken,

    /// <summary>An ApiRequestException of the call's deadline.</summary>
    TimedOut,

    /// <summary>An ApiException that names the limit of sizes.</summary>
    TooLong,

    /// <summary>An ApiException: the body is not what the headers say.</summary>
    Unreadable,

    /// <summary>An ApiException of the status.</summary>
    Status,
}
