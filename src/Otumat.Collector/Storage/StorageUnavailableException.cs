namespace Otumat.Collector;

/// <summary>The database cannot take part just now; the request may be sent again.</summary>
#pragma warning disable S3871 // an application has no callers who could catch it
internal sealed class StorageUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
