namespace Otumat.Collector;

/// <summary>The collector cannot start as it was told to; the message says what to change.</summary>
#pragma warning disable S3871 // an application has no callers who could catch it
internal sealed class ConfigurationException(string message, Exception? cause = null) : Exception(message, cause);
