namespace Itential.Refit.Generator.Model;

/// <summary>When a result comes.</summary>
internal enum ReturnWrapper
{
    None,
    Task,
    ValueTask,
}
