using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ClusterGraph.Graph;

/// <summary>The one JSON form of the domain records: camelCase properties, enum values in SCREAMING_SNAKE, what is absent or empty left out. Seed files and fingerprints are made of it.</summary>
public static class RecordJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    /// <summary>An enum value as it is written: <c>EU_LAC</c>.</summary>
    public static string NameOf(Enum value) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());

    internal static byte[] Utf8(object record) => JsonSerializer.SerializeToUtf8Bytes(record, record.GetType(), Options);

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            RespectNullableAnnotations = true,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false), new TextConverter<NodeKey>(NodeKey.Parse), new TextConverter<PartialDate>(PartialDate.Parse) },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutAbsent, InheritedFirst } },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutAbsent(JsonTypeInfo type)
    {
        foreach (var property in type.Properties.Where(property => !property.IsRequired))
        {
            var absent = property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null;
            property.ShouldSerialize = (_, value) => value is IEnumerable and not string ? !IsEmpty(value) : !Equals(value, absent);
        }
    }

    // A file reads better when key and name lead and the citations end an object.
    private static void InheritedFirst(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            property.Order = property.Name == "citations" ? 2 : property.AttributeProvider is System.Reflection.MemberInfo member && member.DeclaringType != type.Type ? 0 : 1;
    }

    private static bool IsEmpty(object value) => value is ICollection { Count: 0 };
}
