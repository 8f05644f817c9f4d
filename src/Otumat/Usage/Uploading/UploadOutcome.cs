namespace Otumat.Usage;

/// <summary>How an upload ended.</summary>
public enum UploadOutcome
{
    /// <summary>Nothing waited.</summary>
    NothingToSend,

    /// <summary>All that waited has been sent.</summary>
    Sent,

    /// <summary>The person has not agreed, or no longer agrees.</summary>
    NotAllowed,

    /// <summary>The server knows the installation no more. The person has to enrol again; the decision stays.</summary>
    SignInNeeded,

    /// <summary>Something went wrong that may go right later. The events wait.</summary>
    Failed,

    /// <summary>The server has asked for a pause, or a failure is too recent.</summary>
    Postponed,

    /// <summary>Another process is uploading.</summary>
    Busy,
}
