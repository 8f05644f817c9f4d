namespace Itential.Diagnostics;

/// <summary>How important a record is, and from which importance on records are written. Higher is more important.</summary>
/// <remarks>The numbers are those of Itential's Python SDK. A number between two names is allowed.</remarks>
public enum ItentialLogLevel
{
    /// <summary>0. As a limit it lets everything pass; as the level of one logger it means that the logger has none of its own.</summary>
    NotSet = 0,

    /// <summary>5. Each call, with its duration.</summary>
    Trace = 5,

    /// <summary>10. For whoever looks for a fault.</summary>
    Debug = 10,

    /// <summary>20. What goes on.</summary>
    Information = 20,

    /// <summary>30. Something is odd, the work goes on.</summary>
    Warning = 30,

    /// <summary>40. Something failed.</summary>
    Error = 40,

    /// <summary>50. The program can hardly go on.</summary>
    Critical = 50,

    /// <summary>90. The program cannot go on.</summary>
    Fatal = 90,

    /// <summary>100. Off. No record has this level.</summary>
    None = 100,
}
