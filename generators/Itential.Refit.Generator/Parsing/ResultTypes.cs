using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Tells which types a serializer may be asked for.</summary>
internal static class ResultTypes
{
    public static bool IsSerializable(ITypeSymbol type)
    {
        if (TypeFacts.IsStackOnly(type) || type.SpecialType == SpecialType.System_Void)
        {
            return false;
        }

        if (type is IArrayTypeSymbol array)
        {
            return IsSerializable(array.ElementType);
        }

        if (type.TypeKind is TypeKind.Delegate)
        {
            return false;
        }

        return type is not INamedTypeSymbol named || !IsLive(named);
    }

    /// <summary>Whether a type stands for work, a connection or a message instead of data.</summary>
    private static bool IsLive(INamedTypeSymbol type) =>
        (type.Name is "Task" or "ValueTask" && TypeFacts.IsIn(type, "System.Threading.Tasks"))
        || (type.Name is "IAsyncEnumerable" or "IAsyncEnumerator" && TypeFacts.IsIn(type, "System.Collections.Generic"))
        || (type.Name is "IObservable" or "IObserver" && TypeFacts.IsIn(type, "System"))
        || (type.Name is "ApiResponse" or "IApiResponse" or "ServerSentEvent" && AttributeKinds.IsOurs(type))
        || TypeFacts.Is(type, "System.Threading", "CancellationToken")
        || TypeFacts.Is(type, "System.Net.Http", "HttpRequestMessage")
        || TypeFacts.Is(type, "System.Net.Http", "HttpResponseMessage")
        || TypeFacts.DerivesFrom(type, "System.Net.Http", "HttpContent")
        || TypeFacts.DerivesFrom(type, "System.IO", "Stream");
}
