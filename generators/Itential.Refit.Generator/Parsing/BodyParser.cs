using Itential.Generators;
using Itential.Refit.Generator.Diagnostics;
using Itential.Refit.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Itential.Refit.Generator.Parsing;

/// <summary>Finds the parameter that is the body, and how it becomes content.</summary>
internal sealed class BodyParser(ClientScope scope, IMethodSymbol method, IReadOnlyList<ParameterFacts> parameters, INamedTypeSymbol? context)
{
    private const int Json = 1;
    private const int UrlEncoded = 2;
    private const int Serialized = 3;

    public BodyModel? Parse(string verb)
    {
        var body = parameters.FirstOrDefault(item => item.Role == ParameterRole.Body) ?? (verb is "Post" or "Put" or "Patch" ? Implicit() : null);
        if (body is null || body.IsRefused)
        {
            return null;
        }

        body.Role = ParameterRole.Body;
        return Model(body, Method(body));
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
            Codec = scope.Codec(type.IsReferenceType ? type.WithNullableAnnotation(NullableAnnotation.NotAnnotated) : type, context),
        };
    }

    private BodyModel? Form(ParameterFacts body)
    {
        var type = body.Type;
        if (type.SpecialType == SpecialType.System_String)
        {
            return Model(body, BodyKind.FormText);
        }

        if (!CanBeForm(type))
        {
            scope.Report(DiagnosticDescriptors.FormBodyNotSupported, body.Symbol, body.Name, TypeNames.Short(type));
            return null;
        }

        var pairs = new QueryParser(scope, QueryTarget.Form).Parse(new QueryValue(body));
        return pairs is null ? null : Model(body, BodyKind.Form) with { Form = new[] { pairs }.ToEquatableArray() };
    }

    private bool CanBeForm(ITypeSymbol type) =>
        SequenceParser.Pairs(type) is not null
        || (SequenceParser.Elements(type) is null
            && ScalarParser.Parse(scope, type) is null
            && type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface
            && !TypeFacts.IsFramework(type));

    private static BodyModel Model(ParameterFacts body, BodyKind kind) => new()
    {
        Kind = kind,
        Access = body.Access,
        CanBeNull = false,
    };
}
