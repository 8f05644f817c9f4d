using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Logging;

/// <summary>An application's factory, for as long as its owner lends it.</summary>
/// <param name="Owner">Who attached it, and takes it away again.</param>
/// <param name="Factory">The factory.</param>
/// <param name="MayTrace">Whether any of its loggers could have level Trace on.</param>
internal sealed record Attachment(object Owner, ILoggerFactory Factory, bool MayTrace);
