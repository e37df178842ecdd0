using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class WatchPagesSourcesSharing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "PausedAt",
                table: "Watch_WatchSource",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PausedBy",
                table: "Watch_WatchSource",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PausedWhy",
                table: "Watch_WatchSource",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "WithdrawnHash",
                table: "Watch_ItemComment",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "BroughtBy",
                table: "Watch_FeedOut",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Watch_Credit",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Pseudonym = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    ShowsReasons = table.Column<bool>(type: "boolean", nullable: false),
                    ChosenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Credit", x => new { x.CohortId, x.PersonId });
                });

            migrationBuilder.CreateTable(
                name: "Watch_HandedOver",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    FromId = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    From = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    HandedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_HandedOver", x => new { x.ItemId, x.FromId });
                });

            migrationBuilder.CreateTable(
                name: "Watch_ItemAlias",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    KeyHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    KeyVersion = table.Column<int>(type: "integer", nullable: false),
                    FormerId = table.Column<Guid>(type: "uuid", nullable: true),
                    SaidBy = table.Column<Guid>(type: "uuid", nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_ItemAlias", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Watch_ItemAlias_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Watch_KeptBack",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    SaidBy = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_KeptBack", x => x.ItemId);
                });

            migrationBuilder.CreateTable(
                name: "Watch_LinkCheck",
                columns: table => new
                {
                    AddressHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    State = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Reason = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Looks = table.Column<string>(type: "character varying(1200)", maxLength: 1200, nullable: false),
                    MovedTo = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    LastLookAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    NextLookAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Turn = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_LinkCheck", x => x.AddressHash);
                });

            migrationBuilder.CreateTable(
                name: "Watch_PageCard",
                columns: table => new
                {
                    AddressHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Language = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    Author = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Picture = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    IsFile = table.Column<bool>(type: "boolean", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Words = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_PageCard", x => x.AddressHash);
                });

            migrationBuilder.CreateTable(
                name: "Watch_Publication",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CohortId = table.Column<Guid>(type: "uuid", nullable: false),
                    ThemeId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Slug = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Introduction = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Promo = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    IsListed = table.Column<bool>(type: "boolean", nullable: false),
                    IsWhole = table.Column<bool>(type: "boolean", nullable: false),
                    HasReasons = table.Column<bool>(type: "boolean", nullable: false),
                    Language = table.Column<string>(type: "character varying(2)", maxLength: 2, nullable: false),
                    PublishedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Publication", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Watch_SourceReading",
                columns: table => new
                {
                    SourceId = table.Column<Guid>(type: "uuid", nullable: false),
                    NextAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Claims = table.Column<int>(type: "integer", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Minutes = table.Column<int>(type: "integer", nullable: false),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    FailingSince = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Trouble = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    TroubleValue = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Mark = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Changed = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_SourceReading", x => x.SourceId);
                    table.ForeignKey(
                        name: "FK_Watch_SourceReading_Watch_WatchSource_SourceId",
                        column: x => x.SourceId,
                        principalTable: "Watch_WatchSource",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Watch_Suggestion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PromoId = table.Column<Guid>(type: "uuid", nullable: false),
                    SourceId = table.Column<Guid>(type: "uuid", nullable: false),
                    Address = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    KeyHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    WideHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Site = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Summary = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FoundAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Fate = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    FateAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FateBy = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Suggestion", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Watch_PublicPick",
                columns: table => new
                {
                    PublicationId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_PublicPick", x => new { x.PublicationId, x.ItemId });
                    table.ForeignKey(
                        name: "FK_Watch_PublicPick_Watch_Publication_PublicationId",
                        column: x => x.PublicationId,
                        principalTable: "Watch_Publication",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchItem_CohortId_LookAgainOn",
                table: "Watch_WatchItem",
                columns: new[] { "CohortId", "LookAgainOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchItem_KeyVersion",
                table: "Watch_WatchItem",
                column: "KeyVersion");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_FeedOut_BroughtBy",
                table: "Watch_FeedOut",
                column: "BroughtBy");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Credit_PersonId",
                table: "Watch_Credit",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_HandedOver_CohortId_FromId",
                table: "Watch_HandedOver",
                columns: new[] { "CohortId", "FromId" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_CohortId_KeyHash",
                table: "Watch_ItemAlias",
                columns: new[] { "CohortId", "KeyHash" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_FormerId",
                table: "Watch_ItemAlias",
                column: "FormerId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_ItemId",
                table: "Watch_ItemAlias",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_KeyVersion",
                table: "Watch_ItemAlias",
                column: "KeyVersion");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemAlias_SaidBy",
                table: "Watch_ItemAlias",
                column: "SaidBy");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_KeptBack_CohortId",
                table: "Watch_KeptBack",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_LinkCheck_NextLookAt",
                table: "Watch_LinkCheck",
                column: "NextLookAt");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Publication_CohortId_ThemeId_PersonId",
                table: "Watch_Publication",
                columns: new[] { "CohortId", "ThemeId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Publication_PersonId",
                table: "Watch_Publication",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Publication_Slug",
                table: "Watch_Publication",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_SourceReading_NextAt",
                table: "Watch_SourceReading",
                column: "NextAt");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_Fate_FoundAt",
                table: "Watch_Suggestion",
                columns: new[] { "Fate", "FoundAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_FateBy",
                table: "Watch_Suggestion",
                column: "FateBy");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_PromoId_Fate_FoundAt",
                table: "Watch_Suggestion",
                columns: new[] { "PromoId", "Fate", "FoundAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_PromoId_KeyHash",
                table: "Watch_Suggestion",
                columns: new[] { "PromoId", "KeyHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Suggestion_SourceId_FoundAt",
                table: "Watch_Suggestion",
                columns: new[] { "SourceId", "FoundAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Watch_Credit");

            migrationBuilder.DropTable(
                name: "Watch_HandedOver");

            migrationBuilder.DropTable(
                name: "Watch_ItemAlias");

            migrationBuilder.DropTable(
                name: "Watch_KeptBack");

            migrationBuilder.DropTable(
                name: "Watch_LinkCheck");

            migrationBuilder.DropTable(
                name: "Watch_PageCard");

            migrationBuilder.DropTable(
                name: "Watch_PublicPick");

            migrationBuilder.DropTable(
                name: "Watch_SourceReading");

            migrationBuilder.DropTable(
                name: "Watch_Suggestion");

            migrationBuilder.DropTable(
                name: "Watch_Publication");

            migrationBuilder.DropIndex(
                name: "IX_Watch_WatchItem_CohortId_LookAgainOn",
                table: "Watch_WatchItem");

            migrationBuilder.DropIndex(
                name: "IX_Watch_WatchItem_KeyVersion",
                table: "Watch_WatchItem");

            migrationBuilder.DropIndex(
                name: "IX_Watch_FeedOut_BroughtBy",
                table: "Watch_FeedOut");

            migrationBuilder.DropColumn(
                name: "PausedAt",
                table: "Watch_WatchSource");

            migrationBuilder.DropColumn(
                name: "PausedBy",
                table: "Watch_WatchSource");

            migrationBuilder.DropColumn(
                name: "PausedWhy",
                table: "Watch_WatchSource");

            migrationBuilder.DropColumn(
                name: "WithdrawnHash",
                table: "Watch_ItemComment");

            migrationBuilder.DropColumn(
                name: "BroughtBy",
                table: "Watch_FeedOut");
        }
    }
}
