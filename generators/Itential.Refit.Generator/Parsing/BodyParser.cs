using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds the parameter that is the body, and how it becomes content.</summary>
internal sealed class BodyParser(ClientScope scope, IMethodSymbol method, IReadOnlyList<ParameterFacts> parameters, INamedTypeSymbol? context, string? mediaType)
{
    private const int Json = 1;
    private const int UrlEncoded = 2;
    private const int Serialized = 3;
    private const int JsonLines = 4;

    public BodyModel? Parse(VerbFacts verb)
    {
        var body = parameters.FirstOrDefault(item => item.Role == ParameterRole.Body) ?? (verb.Method is "POST" or "PUT" or "PATCH" ? Implicit() : null);
        if (body is null || body.IsRefused)
        {
            return null;
        }

        body.Role = ParameterRole.Body;
        return Model(body, Method(body)) is { } model ? BodyOptions.Apply(model, body[AttributeKind.Body]) : null;
    }

    /// <summary>Reports a body that a method without a task cannot wait for.</summary>
    public static void CheckSending(ClientScope scope, IReadOnlyList<ParameterFacts> parameters, BodyModel? body, ReturnModel? result)
    {
        if (body?.Writing == BodyWriting.WriteAsyncLines && result?.Wrapper == ReturnWrapper.None)
        {
            var parameter = parameters.First(item => item.Role == ParameterRole.Body);
            scope.Report(DiagnosticDescriptors.JsonLinesNotSupported, parameter.Symbol, parameter.Name, TypeNames.Short(parameter.Type), "a synchronous method cannot await its elements, so return a Task or take an IEnumerable<T>");
        }
    }

    /// <summary>Whether a type is pairs.</summary>
    public static bool CanBeForm(ClientScope scope, ITypeSymbol declared)
    {
        var type = TypeFacts.Underlying(declared, out _);
        return SequenceParser.Pairs(type) is not null
            || (SequenceParser.Elements(type) is null
                && ScalarParser.Parse(scope, type) is null
                && type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface
                && !TypeFacts.IsFramework(type));
    }

    private static int Method(ParameterFacts body) =>
        body[AttributeKind.Body] is { } attribute && AttributeArguments.Value(attribute, "serializationMethod") is int method ? method : 0;

    private static bool CanBeImplicit(ParameterFacts parameter) =>
        parameter is { Role: ParameterRole.Unclaimed, HasAttributes: false, BoundProperties.Count: 0 }
        && parameter.Type.SpecialType != SpecialType.System_String
        && (parameter.Type.IsReferenceType || parameter.Type is ITypeParameterSymbol { IsValueType: false });

    private ParameterFacts? Implicit()
    {
        ParameterFacts? body = null;
        foreach (var parameter in parameters)
        {
            if (!CanBeImplicit(parameter))
            {
                continue;
            }

            if (body is null)
            {
                body = parameter;
            }
            else
            {
                scope.Report(DiagnosticDescriptors.SeveralImplicitBodies, parameter.Symbol.Locations.FirstOrDefault(), new FaultProperty(FactNames.First, body.Name), parameter.Name, method.Name, body.Name);
                parameter.Role = ParameterRole.Body;
            }
        }

        return body;
    }

    private BodyModel? Model(ParameterFacts body, int serialization)
    {
        var type = body.Type;
        if (serialization == UrlEncoded)
        {
            return Form(body);
        }

        if (serialization == JsonLines)
        {
            return Lines(body);
        }

        if (serialization is not (Json or Serialized))
        {
            if (type.SpecialType == SpecialType.System_String)
            {
                return Model(body, BodyKind.Text);
            }

            if (TypeFacts.DerivesFrom(type, "System.IO", "Stream"))
            {
                return Model(body, BodyKind.Stream);
            }

            if (type is IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte })
            {
                return Model(body, BodyKind.Codec) with { Codec = new CodecUse(CodecKind.Bytes, "byte[]") };
            }
        }

        if (TypeFacts.DerivesFrom(type, "System.Net.Http", "HttpContent"))
        {
            return Model(body, BodyKind.Content);
        }

        return Serializable(body);
    }

    private BodyModel? Serializable(ParameterFacts body)
    {
        var type = TypeFacts.Underlying(body.Type, out var isNullable);
        if (!ResultTypes.IsSerializable(type))
        {
            scope.Report(DiagnosticDescriptors.BodyNotSupported, body.Symbol, body.Name, TypeNames.Short(type));
            return null;
        }

        return Model(body, BodyKind.Codec) with
        {
            Access = body.IsAskedForNull ? body.Access + "!" : body.Access,
            CanBeNull = isNullable || type.NullableAnnotation == NullableAnnotation.Annotated,
            Codec = scope.Codec(type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : type, context, context is not null && mediaType is not null && DeclaredMediaType.IsJson(mediaType) ? null : mediaType),
        };
    }

    private BodyModel? Lines(ParameterFacts body)
    {
        var asynchronous = SequenceParser.AsyncElements(body.Type);
        var element = asynchronous ?? (body.Type.SpecialType == SpecialType.System_String ? null : SequenceParser.Elements(body.Type));
        if (element is null || !ResultTypes.IsSerializable(element))
        {
            scope.Report(DiagnosticDescriptors.JsonLinesNotSupported, body.Symbol, body.Name, TypeNames.Short(body.Type), "use an IEnumerable<T> or an IAsyncEnumerable<T> of objects");
            return null;
        }

        return Model(body, BodyKind.Codec) with
        {
            Access = body.IsAskedForNull ? body.Access + "!" : body.Access,
            Writing = asynchronous is null ? BodyWriting.WriteLines : BodyWriting.WriteAsyncLines,
            Codec = scope.Codec(element, context),
        };
    }

    private BodyModel? Form(ParameterFacts body)
    {
        var type = body.Type;
        if (type.SpecialType == SpecialType.System_String)
        {
            return Model(body, BodyKind.FormText);
        }

        if (!CanBeForm(scope, type))
        {
            scope.Report(DiagnosticDescriptors.FormBodyNotSupported, body.Symbol, body.Name, TypeNames.Short(type));
            return null;
        }

        var pairs = new QueryParser(scope, QueryTarget.Form).Parse(new QueryValue(body));
        return pairs is null ? null : Model(body, BodyKind.Form) with { Form = new[] { pairs }.ToEquatableArray() };
    }

    private static BodyModel Model(ParameterFacts body, BodyKind kind) => new()
    {
        Kind = kind,
        Access = body.Access,
        CanBeNull = false,
    };
}
