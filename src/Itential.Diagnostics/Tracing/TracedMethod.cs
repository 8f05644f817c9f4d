using System.ComponentModel;
using Itential.Diagnostics.Logging;
using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Tracing;

/// <summary>A method as its records name it. Used by generated code, which keeps one of each.</summary>
/// <param name="type">Namespace and type, which is also the category of intercepted calls.</param>
/// <param name="name">The method's name.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TracedMethod(string type, string name)
{
    private FacadeLogger? _logger;

    internal string FullName { get; } = type + "." + name;

    internal string EnteredText { get; } = "→ " + type + "." + name;

    private FacadeLogger Logger => _logger ??= new FacadeLogger(type, isTraced: true);

    /// <summary>Starts an intercepted call.</summary>
    public TracedCall Enter() => TracedCall.Enter(this, Logger);

    /// <summary>Starts a decorated call.</summary>
    /// <param name="logger">The decorator's logger.</param>
    public TracedCall Enter(ILogger logger) => TracedCall.Enter(this, logger);

    /// <summary>Tells of an intercepted call that failed before there was anything to enumerate.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>Always false: it is not caught.</returns>
    public bool Failed(Exception exception) => Failed(exception, Logger);

    /// <summary>Tells of a decorated call that failed before there was anything to enumerate.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="logger">The decorator's logger.</param>
    /// <returns>Always false: it is not caught.</returns>
    public bool Failed(Exception exception, ILogger logger)
    {
        var call = Enter(logger);
        call.Note(exception);
        call.Leave();
        return false;
    }
}
