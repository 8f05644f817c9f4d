using System.ComponentModel;

namespace Itential.Diagnostics.Tracing;

/// <summary>Marks a generated decorator, whose calls need not be traced once more.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ITraced;
