using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Cohort.Web.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Watch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Watch_Tag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    NormalName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Tag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Watch_Theme",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ParentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    NormalName = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Theme", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Watch_Theme_Watch_Theme_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Watch_Theme",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Watch_WatchItem",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    AddressHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    KeyHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    WideHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    KeyVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    FetchedTitle = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Site = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    AddedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastVoiceAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RetiredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RetiredBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RetiredWhy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    LookAgainOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_WatchItem", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Watch_TagSynonym",
                columns: table => new
                {
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NormalName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    TagId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_TagSynonym", x => new { x.CohortId, x.NormalName });
                    table.ForeignKey(
                        name: "FK_Watch_TagSynonym_Watch_Tag_TagId",
                        column: x => x.TagId,
                        principalTable: "Watch_Tag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Watch_ThemeKeeper",
                columns: table => new
                {
                    ThemeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_ThemeKeeper", x => new { x.ThemeId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Watch_ThemeKeeper_Watch_Theme_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Watch_Theme",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Watch_ItemComment",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RemovedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    RemovedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemovedWhy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_ItemComment", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Watch_ItemComment_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Watch_ItemCompetence",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NodeId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_ItemCompetence", x => new { x.ItemId, x.NodeId });
                    table.ForeignKey(
                        name: "FK_Watch_ItemCompetence_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Watch_ItemTag",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TagId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_ItemTag", x => new { x.ItemId, x.TagId });
                    table.ForeignKey(
                        name: "FK_Watch_ItemTag_Watch_Tag_TagId",
                        column: x => x.TagId,
                        principalTable: "Watch_Tag",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Watch_ItemTag_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Watch_ItemTheme",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ThemeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_ItemTheme", x => new { x.ItemId, x.ThemeId });
                    table.ForeignKey(
                        name: "FK_Watch_ItemTheme_Watch_Theme_ThemeId",
                        column: x => x.ThemeId,
                        principalTable: "Watch_Theme",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Watch_ItemTheme_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Watch_NotSame",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OtherId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SaidBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_NotSame", x => new { x.ItemId, x.OtherId });
                    table.ForeignKey(
                        name: "FK_Watch_NotSame_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Watch_NotSame_Watch_WatchItem_OtherId",
                        column: x => x.OtherId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Watch_Reaction",
                columns: table => new
                {
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Reaction", x => new { x.ItemId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Watch_Reaction_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Watch_Seen",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Seen", x => new { x.PersonId, x.ItemId });
                    table.ForeignKey(
                        name: "FK_Watch_Seen_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Watch_Voice",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CohortId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Pasted = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Watch_Voice", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Watch_Voice_Watch_WatchItem_ItemId",
                        column: x => x.ItemId,
                        principalTable: "Watch_WatchItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemComment_By",
                table: "Watch_ItemComment",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemComment_ItemId_At",
                table: "Watch_ItemComment",
                columns: new[] { "ItemId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemCompetence_NodeId",
                table: "Watch_ItemCompetence",
                column: "NodeId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemTag_TagId",
                table: "Watch_ItemTag",
                column: "TagId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ItemTheme_ThemeId",
                table: "Watch_ItemTheme",
                column: "ThemeId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_NotSame_OtherId",
                table: "Watch_NotSame",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Reaction_PersonId",
                table: "Watch_Reaction",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Seen_ItemId",
                table: "Watch_Seen",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Tag_CohortId_NormalName",
                table: "Watch_Tag",
                columns: new[] { "CohortId", "NormalName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_TagSynonym_TagId",
                table: "Watch_TagSynonym",
                column: "TagId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Theme_CohortId",
                table: "Watch_Theme",
                column: "CohortId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Theme_ParentId",
                table: "Watch_Theme",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_ThemeKeeper_PersonId",
                table: "Watch_ThemeKeeper",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Voice_ItemId_PersonId",
                table: "Watch_Voice",
                columns: new[] { "ItemId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_Voice_PersonId_CohortId_At",
                table: "Watch_Voice",
                columns: new[] { "PersonId", "CohortId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchItem_AddressHash",
                table: "Watch_WatchItem",
                column: "AddressHash");

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchItem_CohortId_AddedAt_Id",
                table: "Watch_WatchItem",
                columns: new[] { "CohortId", "AddedAt", "Id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchItem_CohortId_KeyHash",
                table: "Watch_WatchItem",
                columns: new[] { "CohortId", "KeyHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Watch_WatchItem_CohortId_WideHash",
                table: "Watch_WatchItem",
                columns: new[] { "CohortId", "WideHash" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Watch_ItemComment");

            migrationBuilder.DropTable(
                name: "Watch_ItemCompetence");

            migrationBuilder.DropTable(
                name: "Watch_ItemTag");

            migrationBuilder.DropTable(
                name: "Watch_ItemTheme");

            migrationBuilder.DropTable(
                name: "Watch_NotSame");

            migrationBuilder.DropTable(
                name: "Watch_Reaction");

            migrationBuilder.DropTable(
                name: "Watch_Seen");

            migrationBuilder.DropTable(
                name: "Watch_TagSynonym");

            migrationBuilder.DropTable(
                name: "Watch_ThemeKeeper");

            migrationBuilder.DropTable(
                name: "Watch_Voice");

            migrationBuilder.DropTable(
                name: "Watch_Tag");

            migrationBuilder.DropTable(
                name: "Watch_Theme");

            migrationBuilder.DropTable(
                name: "Watch_WatchItem");
        }
    }
}
