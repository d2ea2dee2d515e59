using Microsoft.Extensions.FileProviders;

namespace ClusterGraph.Api.Hosting;

/// <summary>The IDE at its own path: the built bundle, or a page that says how to build it.</summary>
internal static class IdePages
{
    public const string Address = "/graphql/ui";

    private static string Bundle => Path.Combine(AppContext.BaseDirectory, "wwwroot", "ide");

    public static void Map(WebApplication app)
    {
        app.MapGet($"{Address}/examples.json", () => Results.Json(Examples.Load()));
        if (File.Exists(Path.Combine(Bundle, "index.html")))
            app.UseFileServer(new FileServerOptions { RequestPath = Address, FileProvider = new PhysicalFileProvider(Bundle), StaticFileOptions = { OnPrepareResponse = file => Protect(file.Context) } });
        else
            app.MapGet(Address, () => Results.Stream(typeof(IdePages).Assembly.GetManifestResourceStream("ide-missing.html")!, "text/html; charset=utf-8"));
    }

    // Names of assets carry a hash of their content; the pages themselves change under the same name.
    private static void Protect(HttpContext http)
    {
        http.Response.Headers.CacheControl = http.Request.Path.StartsWithSegments($"{Address}/assets") ? "public, max-age=31536000, immutable" : "no-cache";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "frame-ancestors 'none'";
    }
}
