using Microsoft.Extensions.Logging;

namespace Itential.Diagnostics.Logging;

/// <summary>A factory of this package that adds something to another one and lets exactly its levels pass.</summary>
internal interface IWrappingLoggerFactory : ILoggerFactory
{
    ILoggerFactory Inner { get; }
}
